import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { player } from '$lib/embed/guest/player';

let frames: ((at: number) => void)[] = [];
let now = 0;

beforeEach(() => {
  frames = [];
  now = 0;
  vi.stubGlobal('requestAnimationFrame', (frame: (at: number) => void) => frames.push(frame));
  vi.stubGlobal('cancelAnimationFrame', () => (frames = []));
  vi.spyOn(performance, 'now').mockImplementation(() => now);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Runs frames of 16 ms until nothing moves; returns how long that took. */
function settle(): number {
  const start = now;
  while (frames.length > 0 && now - start < 5000) {
    now += 16;
    for (const frame of frames.splice(0)) frame(now);
  }
  return now - start;
}

function open(reduced = false) {
  const shown: number[] = [];
  return { shown, play: player(0, { show: (time) => shown.push(time), reduced: () => reduced }) };
}

test('a neighbour is travelled to, and reached within 600 ms', () => {
  const { shown, play } = open();
  play.go(1);
  expect(settle()).toBeLessThanOrEqual(600);
  expect(shown.length).toBeGreaterThan(5);
  expect(shown.at(-1)).toBe(1);
  expect([...shown].sort((a, b) => a - b)).toEqual(shown);
});
test('further steps are cut to', () => {
  const { shown, play } = open();
  play.go(3);
  expect(shown).toEqual([3]);
  expect(frames).toEqual([]);
});
test('a second press on the way cuts, and nothing of the first is left over', () => {
  const { shown, play } = open();
  play.go(1);
  now += 16;
  frames.splice(0)[0]?.(now);
  play.go(2);
  expect(shown.at(-1)).toBe(2);
  expect(frames).toEqual([]);
});
test('where motion is unwanted every change is a cut', () => {
  const { shown, play } = open(true);
  play.go(1);
  expect(shown).toEqual([1]);
});
test('where it is already, nothing is drawn, unless it is asked to', () => {
  const { shown, play } = open();
  play.go(0);
  expect(shown).toEqual([]);
  play.jump(0);
  play.redraw();
  expect(shown).toEqual([0, 0]);
});
