import { describe, expect, test } from 'vitest';
import { ease, easedThrough } from '$lib/drawing/motion/ease';
import { progress } from '$lib/drawing/motion/progress';

const times = Array.from({ length: 101 }, (_, i) => i / 100);

test('progress is held outside its span', () => {
  expect([0, 0.25, 0.5, 0.75, 1].map((t) => progress(t, [0.25, 0.75]))).toEqual([0, 0, 0.5, 1, 1]);
  expect([-3, 10, 11.5, 99].map((value) => progress(value, [10, 13]))).toEqual([0, 0, 0.5, 1]);
});

describe('the ease', () => {
  test('keeps the ends, and half way', () => {
    expect([ease(0), ease(1)]).toEqual([0, 1]);
    expect(ease(0.5)).toBeCloseTo(0.5, 12);
  });

  test('never runs back, and is never steeper than 1.6', () => {
    const steps = times.slice(1).map((t, i) => ease(t) - ease(times[i] ?? 0));
    expect(Math.min(...steps)).toBeGreaterThan(0);
    expect(Math.max(...steps)).toBeLessThan(0.016);
  });

  test('through a part of a turn rests before and after it', () => {
    const at = [0, 0.25, 0.75, 1].map((t) => easedThrough(t, [0.25, 0.75]));
    expect(at).toEqual([0, 0, 1, 1]);
    expect(easedThrough(0.5, [0.25, 0.75])).toBeCloseTo(0.5, 12);
  });
});
