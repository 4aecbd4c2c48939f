import { expect, test } from 'vitest';
import { watchPace } from '../../../../src/lib/player/reading/pace';

const height = 800;

/** What is said at each frame of a scroll at so many windows a second. */
function scrolled(windows: number, seconds: number, frame = 1000 / 60): boolean[] {
  const pace = watchPace();
  const frames = Math.round((seconds * 1000) / frame);
  return Array.from({ length: frames }, (_, i) =>
    pace((i * frame * windows * height) / 1000, height, i * frame)
  );
}

test.each([1000 / 120, 1000 / 60, 60])('says so after a second of it, %d ms a frame', (frame) => {
  expect(scrolled(1.2, 5, frame)).not.toContain(true);
  expect(scrolled(2, 0.7, frame)).not.toContain(true);
  expect(scrolled(2, 2, frame).at(-1)).toBe(true);
  expect(scrolled(-2, 2, frame).at(-1)).toBe(true);
});

test('a page turned once, or a turn of the wheel now and then, is no hurry', () => {
  expect(scrolled(4, 0.3)).not.toContain(true);
  const pace = watchPace();
  for (let i = 0; i < 600; i++) {
    const turned = Math.floor(i / 30) * 100 + Math.min(1, (i % 30) / 6) * 100;
    expect(pace(turned, height, i * 16)).toBe(false);
  }
});

test('a stop ends it, and a jump is none', () => {
  const pace = watchPace();
  for (let i = 0; i < 120; i++) pace(i * 30, height, i * 16);
  expect(pace(3600, height, 1920)).toBe(true);
  expect(pace(3600, height, 1990)).toBe(true);
  expect(pace(3600, height, 2100)).toBe(false);
  for (const [i, top] of [0, 9000, 0, 9000].entries())
    expect(pace(top, height, 3000 + i * 16)).toBe(false);
});
