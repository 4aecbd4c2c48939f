import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dodge } from '$lib/drawing/dodge';

describe('dodge', () => {
  test.each([
    { name: 'leaves alone what has room', at: [10, 50], room: 20, expected: [10, 50] },
    { name: 'parts two that meet, evenly', at: [50, 52], room: 20, expected: [41, 61] },
    { name: 'stays within its bounds', at: [0, 100], room: 20, expected: [10, 90] },
    { name: 'keeps the order given', at: [60, 40], room: 30, expected: [65, 35] }
  ])('$name', ({ at, room, expected }) => {
    expect(
      dodge(
        at.map((one) => ({ at: one, room })),
        0,
        100
      )
    ).toEqual(expected);
  });

  test('never lets two overlap, and stays in bounds where all fit', () => {
    const wishes = fc.array(
      fc.record({
        at: fc.double({ min: -50, max: 150, noNaN: true }),
        room: fc.integer({ min: 1, max: 12 })
      }),
      { maxLength: 8 }
    );
    fc.assert(
      fc.property(wishes, (all) => {
        const places = dodge(all, 0, 100);
        const boxes = all
          .map(({ room }, i) => [(places[i] ?? 0) - room / 2, (places[i] ?? 0) + room / 2] as const)
          .sort((a, b) => a[0] - b[0]);
        boxes.forEach(([low, high], i) => {
          expect(low).toBeGreaterThanOrEqual((boxes[i - 1]?.[1] ?? 0) - 1e-6);
          expect(high).toBeLessThanOrEqual(100 + 1e-6);
        });
      })
    );
  });
});
