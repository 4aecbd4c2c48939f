import { describe, expect, test, vi } from 'vitest';
import { createTimeline, type AnyScene } from '../../../../src/lib/player/stage/timeline';
import { canonical } from '../../../../src/lib/player/stage/viewport';
import type { StageStep } from '../../../../src/lib/scenes/types';

const View = (() => {}) as never;
/** A scene whose scene graph is a number: ten times its keyframe. */
function scene(name: 'map' | 'assembly') {
  return {
    name,
    layout: vi.fn((keyframe: number) => keyframe * 10),
    interpolate: vi.fn((a: number, b: number) => (t: number) => a + (b - a) * t),
    View
  } satisfies AnyScene;
}
const step = (id: string, name: 'map' | 'assembly', keyframe: number): StageStep => ({
  id,
  scene: name,
  keyframe
});
const steps = [
  step('a', 'map', 1),
  step('b', 'map', 2),
  step('c', 'assembly', 3),
  step('d', 'assembly', 5)
];

describe('createTimeline', () => {
  test.each([
    [0, [['map', 10, 1]]],
    [0.5, [['map', 15, 1]]],
    [1, [['map', 20, 1]]],
    [1.25, [['map', 20, 0.5]]],
    [1.5, [['assembly', 30, 0]]],
    [2, [['assembly', 30, 1]]],
    [2.5, [['assembly', 40, 1]]],
    [-3, [['map', 10, 1]]],
    [99, [['assembly', 50, 1]]]
  ])('at %s', (time, expected) => {
    const layers = createTimeline(
      steps,
      { map: scene('map'), assembly: scene('assembly') },
      canonical.wide
    )(time);
    expect(layers.map((layer) => [layer.scene, layer.graph, layer.opacity])).toEqual(expected);
  });

  test('a moment needs no other step, and nothing is made twice', () => {
    const map = scene('map');
    const assembly = scene('assembly');
    const at = createTimeline(steps, { map, assembly }, canonical.wide);
    for (const time of [2.2, 2.4, 2.2]) at(time);
    expect(assembly.layout.mock.calls.map(([keyframe]) => keyframe)).toEqual([3, 5]);
    expect(assembly.interpolate).toHaveBeenCalledTimes(1);
    expect(map.layout).not.toHaveBeenCalled();
  });

  test('a scene that is not at hand is named, with its step', () => {
    expect(() => createTimeline(steps, {}, canonical.wide)(0)).toThrow('step "a" shows "map"');
  });
});
