import { describe, expect, test } from 'vitest';
import { follow } from '../../../../src/lib/player/reading/follow';

/** Where the picture is after so many milliseconds at a frame rate. */
function after(milliseconds: number, from: number, target: number, frame: number): number {
  let now = from;
  for (let t = 0; t < milliseconds; t += frame) now = follow(now, target, frame);
  return now;
}

describe('follow', () => {
  test.each([
    ['60 frames a second', 1000 / 60],
    ['120 frames a second', 1000 / 120],
    ['a slow machine', 100]
  ])('is at rest after 600 ms, at %s', (_, frame) => {
    expect(after(600, 3, 4, frame)).toBe(4);
    expect(after(600, 3, 2, frame)).toBe(2);
  });

  test('does not depend on the frame rate', () => {
    expect(after(160, 0, 1, 20)).toBeCloseTo(after(160, 0, 1, 5), 10);
  });

  test('goes towards the target and not beyond it', () => {
    const now = follow(2, 2.8, 16);
    expect(now).toBeGreaterThan(2);
    expect(now).toBeLessThan(2.8);
  });

  test('takes a new target in the middle of the way', () => {
    const midway = follow(2, 3, 50);
    expect(follow(midway, 2, 16)).toBeLessThan(midway);
  });

  test.each([
    ['a jump forward', 2, 3.2, false],
    ['a jump back', 9, 0, false],
    ['one step without motion', 2, 3, true]
  ])('cuts on %s', (_, now, target, reduced) => {
    expect(follow(now, target, 1, reduced)).toBe(target);
  });

  test('stays where it is at the target, whatever the clock does', () => {
    expect(follow(3, 3, 16)).toBe(3);
    expect(follow(2, 2.5, -40)).toBe(2);
  });
});
