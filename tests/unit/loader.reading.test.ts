import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { narrowBelow } from '$lib/embed/guest/frame';
import { rateLimit } from '$lib/embed/limits';
import { wideFrom } from '../../src/loader/layout.ts';
import { throttle } from '../../src/loader/throttle.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('host and guest agree on where a picture is wide', () => {
  expect(wideFrom).toBe(narrowBelow);
});

test('the first value is said at once, then the latest', () => {
  const said: number[] = [];
  const say = throttle<number>((value) => said.push(value), new AbortController().signal);
  for (const value of [1, 2, 3]) say(value);
  expect(said).toEqual([1]);
  vi.advanceTimersByTime(100);
  expect(said).toEqual([1, 3]);
  vi.advanceTimersByTime(100);
  say(4);
  expect(said).toEqual([1, 3, 4]);
});

test('a guest hears all that is said, however much there is to say', () => {
  const hears = rateLimit();
  const said: boolean[] = [];
  const say = throttle<number>(() => said.push(hears(Date.now())), new AbortController().signal);
  for (let value = 0; value < 400; value += 1) {
    say(value);
    vi.advanceTimersByTime(10);
  }
  expect(said.length).toBeGreaterThan(50);
  expect(said).not.toContain(false);
});

test('nothing is said after the end, and no timer is left', () => {
  const said: number[] = [];
  const life = new AbortController();
  const say = throttle<number>((value) => said.push(value), life.signal);
  say(1);
  say(2);
  life.abort();
  say(3);
  vi.advanceTimersByTime(1000);
  expect(said).toEqual([1]);
  expect(vi.getTimerCount()).toBe(0);
});
