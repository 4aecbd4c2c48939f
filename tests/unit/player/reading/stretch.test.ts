import { expect, test } from 'vitest';
import { windowsAway } from '$lib/player/reading/stretch';

const chapter = { top: 3000, bottom: 5000 };

test.each([
  ['above it by a window', 1200, 1],
  ['when its top touches the window', 2100, 0],
  ['within it', 4000, 0],
  ['when its end touches the window', 5000, 0],
  ['below it by half a window', 5450, 0.5]
])('how far a chapter is from the window: %s', (_, top, away) => {
  expect(windowsAway(chapter, top, 900)).toBe(away);
});
