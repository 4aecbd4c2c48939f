import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { addressWriter } from '../../../src/lib/player/view/addressWriter.ts';

const replaceState = vi.fn();
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('history', { state: 'kept', replaceState });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  replaceState.mockReset();
});

test('a held key writes the address once, with what it is at rest', () => {
  const write = addressWriter();
  let hour = 0;
  for (let i = 0; i < 300; i++) {
    hour = i;
    write(() => `?hour=${hour}`);
    vi.advanceTimersByTime(33);
  }
  expect(replaceState).not.toHaveBeenCalled();
  hour = 400;
  vi.runAllTimers();
  expect(replaceState.mock.calls).toEqual([['kept', '', '?hour=400']]);
});

test('no pace of writing comes to 100 writes in 30 seconds', () => {
  for (let pace = 10; pace <= 1000; pace += 10) {
    const write = addressWriter();
    for (let at = 0; at < 30_000; at += pace) {
      write(() => '#');
      vi.advanceTimersByTime(pace);
    }
    expect(replaceState.mock.calls.length).toBeLessThan(100);
    replaceState.mockReset();
    vi.clearAllTimers();
  }
});

test('a browser that refuses to write the address stops nothing', () => {
  replaceState.mockImplementationOnce(() => {
    throw new DOMException('too many', 'SecurityError');
  });
  const write = addressWriter();
  write(() => '#a');
  expect(() => vi.runAllTimers()).not.toThrow();
  write(() => '#b');
  vi.runAllTimers();
  expect(replaceState.mock.lastCall).toEqual(['kept', '', '#b']);
});
