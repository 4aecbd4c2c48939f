import { within } from '$lib/player/stage/within';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('what does not come is waited for so long and no longer', async () => {
  const waited = expect(within(8000, new Promise(() => {}), 'not in 8 s')).rejects.toThrow(
    'not in 8 s'
  );
  await vi.advanceTimersByTimeAsync(8000);
  await waited;
});

test('what comes in time is had, what fails fails, and no timer is left', async () => {
  expect(await within(8000, Promise.resolve(1), '')).toBe(1);
  await expect(within(8000, Promise.reject(new Error('gone')), '')).rejects.toThrow('gone');
  expect(vi.getTimerCount()).toBe(0);
});
