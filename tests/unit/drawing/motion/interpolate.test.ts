import { interpolateNumber } from 'd3';
import { describe, expect, test } from 'vitest';
import {
  eased,
  half,
  interpolateArea,
  interpolateFields,
  interpolateGraph,
  numbers
} from '$lib/drawing/motion/interpolate';

interface Thing {
  readonly x: number;
  readonly size: number;
  readonly words: string;
  readonly on: boolean;
}
const a: Thing = { x: 3, size: 1, words: '10 seats', on: false };
const b: Thing = { x: 7, size: 1, words: '20 seats', on: true };

describe('between two objects', () => {
  const at = interpolateFields<Thing>({ on: half, ...numbers<Thing>('x', 'size') })(a, b);

  test.each([
    { t: 0, expected: { x: 3, on: false } },
    { t: 0.25, expected: { x: 4, on: false } },
    { t: 0.5, expected: { x: 5, on: true } },
    { t: 1, expected: { x: 7, on: true } }
  ])('the fields named move, the others are those of the second, at $t', ({ t, expected }) =>
    expect(at(t)).toEqual({ ...b, ...expected })
  );

  test('each moment is an object of its own', () => {
    const early = at(0.25);
    at(0.75);
    expect(early.x).toBe(4);
  });

  test('where nothing moves it is the second itself', () => {
    const same = interpolateFields<Thing>(numbers('size'))(a, b);
    expect(same(0.3)).toBe(b);
  });

  test('rectangles move with all four sides', () => {
    const box = (x: number) => ({ x, y: 2 * x, width: 10 * x, height: 4 });
    expect(interpolateArea(box(1), box(3))(0.5)).toEqual(box(2));
  });
});

describe('between two scene graphs', () => {
  const at = interpolateGraph<Thing>((from, to) => ({
    x: eased(interpolateNumber)(from.x, to.x)
  }))(a, b);

  test('it is the one at 0 and the other at 1, and never beyond', () => {
    expect([at(-1), at(0), at(1), at(2)]).toEqual([a, a, b, b]);
    expect(at(0)).toBe(a);
    expect(at(1)).toBe(b);
  });

  test('what is not named changes half way', () => {
    expect([0.49, 0.5].map((t) => at(t).words)).toEqual(['10 seats', '20 seats']);
  });

  test('what is named moves, slowly at first', () => {
    expect(at(0.5).x).toBeCloseTo(5, 12);
    expect(at(0.1).x).toBeLessThan(3.4);
  });
});
