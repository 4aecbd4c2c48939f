import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keyframesJson } from '$lib/player/stage/keyframes';
import { createTimeline } from '$lib/player/stage/timeline';
import { canonical } from '$lib/player/stage/viewport';
import { allScenes } from '$lib/player/stage/views';
import { stageData } from '$lib/scenes/build';
import { readStory } from '$lib/story/index';
import { withSecond } from './folder.ts';

const chapter = '01-the-order.md';
const steps = 7;

/** The keyframes of the made-up story with one chapter told so many times. */
const told = (times: number) =>
  withSecond([], (root) => {
    const text = readFileSync(join(root, 'story', chapter), 'utf8');
    for (let i = 1; i < times; i++)
      writeFileSync(
        join(root, 'story', `${String(i + 2).padStart(2, '0')}-the-order.md`),
        text.replace(/^id: (\S+)/m, `id: $1-${i}`).replace(/step\{#([\w-]+)/g, `step{#$1-${i}`)
      );
    return stageData(readStory(root));
  });

/** Bytes that a browser fetches for all chapters; ids are of one length for a fair sum. */
const bytes = (data: ReturnType<typeof told>) =>
  Object.values(data)
    .map((each) => keyframesJson(each.map((step) => ({ ...step, id: '' }))).length)
    .reduce((a, b) => a + b, 0);

test('a story of two hundred steps sends as much a step as one of fifty', () => {
  const [few, some, many] = [1, 8, 28].map(told) as [StageData, StageData, StageData];
  expect(Object.values(many).flat().length).toBeGreaterThan(200);
  const each = (bytes(some) - bytes(few)) / (7 * steps);
  expect((bytes(many) - bytes(some)) / (20 * steps)).toBeLessThanOrEqual(1.01 * each);
});

test('a chapter lays out each step once, in whatever order it is read', () => {
  const [stage = []] = Object.values(told(1)).filter(({ length }) => length === steps);
  let laidOut = 0;
  const counted = Object.fromEntries(
    Object.entries(allScenes).map(([name, scene]) => [
      name,
      {
        ...scene,
        layout: (...given: Parameters<typeof scene.layout>) => {
          laidOut++;
          return scene.layout(...given) as unknown;
        }
      }
    ])
  );
  const at = createTimeline(stage, counted, canonical.narrow);
  for (let time = 0; time <= steps; time += 0.05) at(time);
  for (let time = steps; time >= 0; time -= 0.05) at(time);
  expect(laidOut).toBe(steps);
});

type StageData = ReturnType<typeof told>;
