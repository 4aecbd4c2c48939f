import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { layerOf } from '$lib/player/stage/layer';
import { partOf } from '$lib/player/stage/partOf';
import { canonical } from '$lib/player/stage/viewport';
import { allScenes } from '$lib/player/stage/views';
import { stageData } from '$lib/scenes/build';
import { storyDir } from '$lib/story/dir.js';
import { readStory } from '$lib/story/index';

test('of each list of marks the first are there, and all else', () => {
  const keyed = (...keys: string[]) => keys.map((key) => ({ key }));
  const marks = keyed('a', 'b', 'c');
  const graph = { marks, none: [], posts: [1, 2, 3], map: { k: 2, marks } };
  const part = (share: number) => partOf([layerOf(allScenes['map']!, graph)], share)[0]?.graph;
  expect(part(0)).toEqual({ ...graph, marks: [], map: { k: 2, marks: [] } });
  const two = keyed('a', 'b');
  expect(part(0.5)).toEqual({ ...graph, marks: two, map: { k: 2, marks: two } });
  expect(part(1)).toEqual(graph);
});

describe('every picture can be drawn in part', () => {
  const steps = Object.values(stageData(readStory(storyDir()))).flat();
  test.each(steps.map((step) => [step.id, step] as const))('%s', (_, { scene: name, keyframe }) => {
    const scene = allScenes[name]!;
    for (const viewport of Object.values(canonical)) {
      const whole = layerOf(scene, scene.layout(keyframe, viewport));
      const sizes = [0, 0.5, 1].map((share) => {
        const [layer] = partOf([whole], share);
        const { body } = render(scene.View, { props: { graph: layer!.graph, viewport } });
        expect(body).not.toMatch(/NaN|undefined/);
        return body.length;
      });
      expect(sizes).toEqual(sizes.toSorted((a, b) => a - b));
      expect(sizes[0]).toBeLessThan(sizes[2]!);
    }
  });
});
