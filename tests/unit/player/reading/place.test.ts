import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineOf, placeAt } from '$lib/player/reading/place';

const layout = { tops: [100, 300, 900], heights: [200, 500, 100] };

test('above the first step there is no place to keep', () => {
  expect(placeAt(layout, 99)).toBeNull();
});

test.each([
  { line: 100, index: 0, progress: 0, beyond: 0 },
  { line: 550, index: 1, progress: 0.5, beyond: 0 },
  // Between two chapters.
  { line: 850, index: 1, progress: 1, beyond: 50 },
  { line: 2000, index: 2, progress: 1, beyond: 1000 }
])('the line at $line', ({ line, ...place }) => {
  expect(placeAt(layout, line)).toEqual(place);
});

test('in steps of half the height, the same words are half as far into them', () => {
  const half = { tops: [100, 200, 550], heights: [100, 250, 50] };
  expect(lineOf(half, placeAt(layout, 550)!)).toBe(325);
  expect(lineOf(half, placeAt(layout, 850)!)).toBe(500);
});

test('a place leads back to its line, wherever that is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 100, max: 3000 }), (line) => {
      expect(lineOf(layout, placeAt(layout, line)!)).toBeCloseTo(line, 6);
    })
  );
});
