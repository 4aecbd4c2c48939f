import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { momentAmong } from '../../../../src/lib/player/reading/longTurns';
import { momentAt, type StepLayout } from '../../../../src/lib/player/reading/moment';

// Three steps of 1000, 1000 and 500 px from 2000 on; a gap of 300 px before the last.
const layout: StepLayout = { tops: [2000, 3000, 4300], heights: [1000, 1000, 500] };
const turn = { length: 250 };

describe('momentAt', () => {
  test.each([
    ['long before the first step', -50, { index: 0, progress: 0, turn: 0 }],
    ['just before the first step', 1999, { index: 0, progress: 0, turn: 0 }],
    ['on the top of the first step', 2000, { index: 0, progress: 0, turn: 0 }],
    ['in the middle', 2500, { index: 0, progress: 0.5, turn: 0 }],
    ['where the turn begins', 2750, { index: 0, progress: 0.75, turn: 0 }],
    ['in the middle of the turn', 2875, { index: 0, progress: 0.875, turn: 0.5 }],
    ['on the top of the next step', 3000, { index: 1, progress: 0, turn: 0 }],
    ['between two steps', 4150, { index: 1, progress: 1, turn: 1 }],
    ['in the last step, which turns to nothing', 4790, { index: 2, progress: 0.98, turn: 0 }],
    ['after the last step', 9999, { index: 2, progress: 1, turn: 0 }]
  ])('%s', (_, line, expected) => {
    expect(momentAt(layout, line, turn)).toEqual(expected);
  });

  test.each([
    ['as long as asked', { length: 250, share: 0.4 }, 2750],
    ['never more than its share of the step', { length: 900, share: 0.4 }, 2600],
    ['a short step holds still for most of its height', { length: 900 }, 2600]
  ])('the turn is %s', (_, options, begins) => {
    expect(momentAt(layout, begins, options).turn).toBe(0);
    expect(momentAt(layout, begins + 1, options).turn).toBeGreaterThan(0);
  });

  test('a long turn is three times as long, and leaves a third of its step', () => {
    const long = { ...layout, longTurns: [true, false, false] };
    expect(momentAmong(long, 2340, 250).turn).toBe(0);
    expect(momentAmong(long, 2341, 250).turn).toBeGreaterThan(0);
    expect(momentAmong(long, 2700, 100).turn).toBe(0);
    expect(momentAmong(long, 2850, 100).turn).toBeCloseTo(0.5);
    expect(momentAmong(long, 3875, 250)).toEqual(momentAt(layout, 3875, turn));
  });

  test('without a turn the picture changes where the step does', () => {
    expect(momentAt(layout, 2999, { length: 0 }).turn).toBe(0);
  });

  test('a step without height is passed over', () => {
    const flat = { tops: [0, 100, 100], heights: [100, 0, 100] };
    expect(momentAt(flat, 100, turn)).toEqual({ index: 2, progress: 0, turn: 0 });
  });

  test('no steps is a mistake', () => {
    expect(() => momentAt({ tops: [], heights: [] }, 0, turn)).toThrow(RangeError);
  });

  test('story time never runs back while the reader goes on, and always lies on the page', () => {
    const layouts = fc
      .array(
        fc.record({
          gap: fc.integer({ min: 0, max: 900 }),
          height: fc.integer({ min: 0, max: 3000 })
        }),
        {
          minLength: 1,
          maxLength: 20
        }
      )
      .map((steps) => {
        const tops: number[] = [];
        let y = 0;
        for (const { gap, height } of steps) {
          tops.push((y += gap));
          y += height;
        }
        return { tops, heights: steps.map(({ height }) => height) };
      });
    const lines = fc.integer({ min: -1000, max: 80000 });
    fc.assert(
      fc.property(layouts, lines, fc.nat(500), fc.nat(800), (steps, line, on, length) => {
        const before = momentAt(steps, line, { length });
        const after = momentAt(steps, line + on, { length });
        expect(after.index + after.turn).toBeGreaterThanOrEqual(before.index + before.turn);
        for (const { index, progress, turn } of [before, after]) {
          expect(index).toBeLessThan(steps.tops.length);
          expect(progress).toBeGreaterThanOrEqual(0);
          expect(progress).toBeLessThanOrEqual(1);
          expect(turn).toBeGreaterThanOrEqual(0);
          expect(turn).toBeLessThanOrEqual(1);
        }
      })
    );
  });
});
