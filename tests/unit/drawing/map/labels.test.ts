import { describe, expect, test } from 'vitest';
import { toScreen } from '$lib/drawing/map/camera';
import { map as keyframe } from '../../scenes/keyframes';
import { interpolate } from '$lib/scenes/map/interpolate';
import { layout } from '$lib/scenes/map/layout';
import { settings } from '$lib/scenes/map/type';
import type { MapGraph } from '$lib/scenes/map/types';
import { viewportFor } from '$lib/player/stage/viewport';
import { readStory } from '$lib/story/index.ts';
import { boxesOf } from '$lib/scenes/map/labelBoxes';
import { expectApart } from './apart';
import { storyDir } from '$lib/story/dir.js';

const story = readStory(storyDir());
const steps = story.chapters
  .flatMap((chapter) => chapter.steps)
  .filter(({ picture }) => picture.scene === 'map')
  .map(({ id, picture }) => ({ id, keyframe: keyframe(story, picture) }));
const viewports = [
  viewportFor({ width: 360, height: 640 }, 'overlay'),
  viewportFor({ width: 768, height: 1024 }, 'overlay'),
  viewportFor({ width: 1280, height: 800 }, 'columns')
];
const cases = viewports.flatMap((viewport) =>
  steps.map((step) => ({ ...step, viewport, width: viewport.width }))
);

test('there are maps in the story', () => expect(steps.length).toBeGreaterThan(5));

describe.each(cases)('$id at $width px', ({ keyframe, viewport }) => {
  const graph = layout(keyframe, viewport);
  const labels = graph.labels.map((label) => ({
    key: label.key,
    boxes: boxesOf(label, graph)
  }));

  test('names everything that is highlighted, named or reported', () => {
    const keys = graph.labels.map(({ key }) => key);
    for (const { id, role } of keyframe.places) if (role !== 'base') expect(keys).toContain(id);
    for (const { id, words } of keyframe.links)
      if (words.length > 0) expect(keys).toContain(`link:${id}`);
    for (const { id } of keyframe.unknown) expect(keys).toContain(`unknown:${id}`);
    if (keyframe.area) expect(keys).toContain(`area:${keyframe.area.id}`);
  });

  test('no two labels overlap, and none lies on the small print or the locator', () =>
    expectApart(labels, graph));

  test('none is cut by the viewport or lies under the cards’ column', () => {
    const { width, height, safeArea } = viewport;
    for (const { key, boxes } of labels)
      for (const [left, top, right, bottom] of boxes) {
        expect(left, key).toBeGreaterThanOrEqual(safeArea.left);
        expect(top, key).toBeGreaterThanOrEqual(safeArea.top);
        expect(right, key).toBeLessThanOrEqual(width - safeArea.right);
        expect(bottom, key).toBeLessThanOrEqual(height - safeArea.bottom);
      }
  });

  test('its places in focus stand in the clear area', () => {
    for (const { at, role, id } of keyframe.places) {
      if (role === 'base') continue;
      const [x, y] = toScreen(graph.camera, at);
      expect(x, id).toBeGreaterThan(viewport.safeArea.left);
      expect(x, id).toBeLessThan(viewport.width - viewport.safeArea.right);
      expect(y, id).toBeGreaterThan(viewport.safeArea.top);
      expect(y, id).toBeLessThan(viewport.height - viewport.safeArea.bottom);
    }
  });
});

test('every place that the story points at has its label set by hand, narrow and wide', () => {
  const set = new Set(story.labels.map(({ place, breakpoint }) => `${place} ${breakpoint}`));
  const named = steps.flatMap((step) => step.keyframe.places.filter(({ role }) => role !== 'base'));
  const wanted = new Set(named.flatMap(({ id }) => [`${id} narrow`, `${id} wide`]));
  expect([...wanted].filter((row) => !set.has(row))).toEqual([]);
});

test('no text is smaller than 12 px', () => {
  for (const { size } of Object.values(settings))
    expect(Math.min(...size)).toBeGreaterThanOrEqual(12);
});

describe('between two pictures', () => {
  const graphs = steps.map(({ keyframe }) =>
    layout(keyframe, viewports[2] as (typeof viewports)[number])
  );
  test('0 is the first and 1 the second, exactly', () => {
    graphs.slice(1).forEach((b, i) => {
      const a = graphs[i] as MapGraph;
      const moment = interpolate(a, b);
      expect(moment(0)).toEqual(a);
      expect(moment(1)).toEqual(b);
    });
  });
  test('nothing jumps just after the beginning and just before the end', () => {
    graphs.slice(1).forEach((b, i) => {
      const a = graphs[i] as MapGraph;
      const moment = interpolate(a, b);
      for (const [at, near] of [
        [a, moment(1e-4)],
        [b, moment(1 - 1e-4)]
      ] as const) {
        expect(near.camera.k / at.camera.k).toBeCloseTo(1, 3);
        for (const label of at.labels)
          expect(near.labels.find(({ key }) => key === label.key)?.opacity).toBeCloseTo(1, 2);
        for (const mark of at.marks)
          expect(near.marks.find(({ key }) => key === mark.key)?.opacity).toBeCloseTo(1, 2);
      }
    });
  });
});
