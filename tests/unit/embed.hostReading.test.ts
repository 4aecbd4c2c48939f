import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readFileSync } from 'node:fs';
import { graphicViewport } from '$lib/embed/guest/viewport';
import { rateLimit } from '$lib/embed/limits';
import { viewportFor } from '../../src/lib/player/stage/viewport.ts';
import { wideFrom } from '../../src/lib/embed/host/layout.ts';
import { timeOf } from '../../src/lib/embed/host/inline/timeOf.ts';
import { throttle } from '../../src/lib/embed/host/throttle.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('host and guest agree on where cards stand beside the picture, and how wide they are', () => {
  const css = readFileSync('src/lib/embed/host/shell.css', 'utf8');
  expect(css).toContain('--width: 512px;');
  expect(css).toContain('--side: min(40px, 3.125%);');
  expect(graphicViewport(wideFrom - 1, 800).narrow).toBe(true);
  for (const width of [wideFrom, 1280, 1600]) {
    const { narrow, safeArea } = graphicViewport(width, 800);
    expect(narrow).toBe(false);
    const card = 512 + Math.min(40, 0.03125 * width);
    expect(safeArea.left - card).toBeGreaterThanOrEqual(20);
    expect(safeArea.left - card).toBeLessThanOrEqual(25);
  }
});

test('a guest follows a script of before, whose cards are narrower and stand beside it sooner', () => {
  expect(graphicViewport(640, 800, true)).toEqual(
    viewportFor({ width: 640, height: 800 }, 'columns')
  );
  expect(graphicViewport(639, 800, true).narrow).toBe(true);
});

test('the first value is sent at once, then the latest', () => {
  const sent: number[] = [];
  const send = throttle<number>((value) => sent.push(value), new AbortController().signal);
  for (const value of [1, 2, 3]) send(value);
  expect(sent).toEqual([1]);
  vi.advanceTimersByTime(100);
  expect(sent).toEqual([1, 3]);
  vi.advanceTimersByTime(100);
  send(4);
  expect(sent).toEqual([1, 3, 4]);
});

test('a guest accepts all that is sent, however much there is to send', () => {
  const allowed = rateLimit();
  const sent: boolean[] = [];
  const send = throttle<number>(() => sent.push(allowed(Date.now())), new AbortController().signal);
  for (let value = 0; value < 400; value += 1) {
    send(value);
    vi.advanceTimersByTime(10);
  }
  expect(sent.length).toBeGreaterThan(50);
  expect(sent).not.toContain(false);
});

test('nothing is sent after the end, and no timer is left', () => {
  const sent: number[] = [];
  const life = new AbortController();
  const send = throttle<number>((value) => sent.push(value), life.signal);
  send(1);
  send(2);
  life.abort();
  send(3);
  vi.advanceTimersByTime(1000);
  expect(sent).toEqual([1]);
  expect(vi.getTimerCount()).toBe(0);
});

const storySteps = [
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
] as const)('the timeline in the page %s', (_, step, next, time) => {
  const moved = { midday: 'noon', lunch: 'noon' };
  expect(timeOf(storySteps, moved, { step, next, turn: 0.5 })).toBe(time);
});
