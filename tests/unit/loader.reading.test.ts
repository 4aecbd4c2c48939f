import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { narrowBelow } from '$lib/embed/guest/frame';
import { rateLimit } from '$lib/embed/limits';
import { wideFrom } from '../../src/lib/embed/host/layout.ts';
import { timeOf } from '../../src/lib/embed/host/inline/timeOf.ts';
import { throttle } from '../../src/lib/embed/host/throttle.ts';

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

const film = [
  { id: 'dawn', scene: 'map' },
  { id: 'noon', scene: 'map' },
  { id: 'vote', scene: 'votes' }
] as const;
test.each([
  ['turns to the next', 'dawn', 'noon', 0.5],
  ['holds where the host has another next', 'dawn', 'vote', 0],
  ['holds where the next is another scene', 'noon', 'vote', 1],
  ['follows an earlier id', 'midday', 'vote', 1],
  ['turns to an earlier id', 'dawn', 'midday', 0.5],
  ['holds where two earlier ids are one step now', 'midday', 'lunch', 1],
  ['does not know the rest', 'dusk', 'noon', null],
  ['nor what every object has', 'constructor', '', null]
] as const)('a film in the page %s', (_, step, next, time) => {
  const moved = { midday: 'noon', lunch: 'noon' };
  expect(timeOf(film, moved, { step, next, turn: 0.5 })).toBe(time);
});
