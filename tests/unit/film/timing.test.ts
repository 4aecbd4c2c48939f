import { expect, test } from 'vitest';
import {
  momentOf,
  partsOf,
  rate,
  readingSeconds,
  secondsFor,
  type Told
} from '../../../src/build/film/timing.ts';

const steps: readonly Told[] = [
  { words: [4, 12], longTurn: false },
  { words: [30], longTurn: true },
  { words: [8], longTurn: false }
];
const framesOf = (seconds: number) => {
  const { parts, credit } = partsOf(steps, seconds);
  return { parts, credit, all: parts.reduce((sum, { frames }) => sum + frames, credit) };
};

test('every caption stands long enough to be read at the usual rate, and two seconds at least', () => {
  const { parts } = framesOf(secondsFor(steps));
  const holds = parts.filter((part) => !('turns' in part));
  for (const [i, words] of [4, 12, 30, 8].entries()) {
    const seconds = (holds[i]?.frames ?? 0) / rate;
    expect(seconds).toBeGreaterThanOrEqual(readingSeconds(words) - 1 / rate);
    expect(seconds).toBeGreaterThan((words * 60) / 238);
    expect(seconds).toBeGreaterThan(1.9);
  }
});

test.each([2, 10.1, 31, 90])('a film of %s s has exactly its frames', (seconds) => {
  const { all, credit } = framesOf(seconds);
  expect(all).toBe(Math.round(seconds * rate));
  expect(credit).toBeGreaterThan(0);
});

test('more time goes to pictures at rest, less shortens everything alike', () => {
  const needed = framesOf(secondsFor(steps));
  const longer = framesOf(secondsFor(steps) + 10);
  expect(longer.credit).toBeCloseTo(needed.credit, -1);
  for (const [i, part] of needed.parts.entries()) {
    const frames = longer.parts[i]?.frames ?? 0;
    if ('turns' in part) expect(Math.abs(frames - part.frames)).toBeLessThanOrEqual(1);
    else expect(frames).toBeGreaterThan(part.frames);
  }
  const half = framesOf(secondsFor(steps) / 2);
  for (const [i, { frames }] of needed.parts.entries())
    expect(Math.abs((half.parts[i]?.frames ?? 0) - frames / 2)).toBeLessThanOrEqual(1);
});

test('a long turn takes longer', () => {
  const turns = framesOf(60).parts.filter((part) => 'turns' in part);
  expect(turns.map(({ step }) => step)).toEqual([0, 1]);
  expect(turns[1]?.frames).toBeGreaterThan((turns[0]?.frames ?? 0) * 1.5);
});

test('the story’s time runs from step to step and never back, and a rest is at a step', () => {
  const { parts } = framesOf(40);
  const moments = parts.flatMap((part) =>
    Array.from({ length: part.frames }, (_, n) => momentOf(part, n))
  );
  expect(moments[0]?.time).toBe(0);
  expect(moments.at(-1)?.time).toBe(2);
  for (const [i, { time }] of moments.entries())
    expect(time).toBeGreaterThanOrEqual(moments[i - 1]?.time ?? 0);
  // Captions come in their order; the next is not there before the last one has gone.
  for (const [i, { caption, opacity }] of moments.entries()) {
    const before = moments[i - 1];
    if (!before || before.caption === caption) continue;
    expect(caption).toBe(before.caption + 1);
    if (before.time !== Math.floor(before.time)) expect([before.opacity, opacity]).toEqual([0, 0]);
  }
  expect(moments.filter(({ time }) => time % 1 === 0).every(({ opacity }) => opacity === 1)).toBe(
    true
  );
});
