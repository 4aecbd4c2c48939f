import { describe, expect, test } from 'vitest';
import type { SharedMark } from '../../../../src/lib/drawing/motion/shared';
import { interpolateScenes } from '../../../../src/lib/player/stage/interpolateScenes';
import { createTimeline, type AnyScene } from '../../../../src/lib/player/stage/timeline';
import { canonical } from '../../../../src/lib/player/stage/viewport';
import type { Scene, StageStep } from '../../../../src/lib/scenes/types';

/** A scene graph of marks, and of words that no other scene has. */
interface Graph {
  readonly marks: readonly SharedMark[];
  readonly words: string;
}
const mark = (key: string, x: number, size: number, corner: number): SharedMark => ({
  key,
  x,
  y: 2 * x,
  width: size,
  height: size,
  corner,
  colour: `var(--party-${key})`,
  opacity: 1
});
const View = (() => {}) as never;
const MarksView = (() => {}) as never;
const scene = (name: 'constituencies' | 'assembly', shares = true) =>
  ({
    name,
    layout: (graph: Graph) => graph,
    interpolate: (a: Graph, b: Graph) => (t: number) => (t < 0.5 ? a : b),
    View,
    ...(shares
      ? {
          shared: {
            marks: ({ marks }: Graph) => marks,
            rest: (graph: Graph) => ({ ...graph, marks: [] }),
            View: MarksView
          }
        }
      : {})
  }) satisfies Scene<Graph, Graph> as AnyScene;

/** Tiles of a map, and seats of a house: `c` has no seat, `d` no tile. */
const tiles: Graph = {
  marks: [mark('a', 0, 20, 0), mark('b', 40, 20, 0), mark('c', 80, 20, 0)],
  words: 'Won'
};
const seats: Graph = {
  marks: [mark('b', 400, 10, 5), mark('a', 200, 10, 5), mark('d', 600, 10, 5)],
  words: 'A majority'
};
const [map, house] = [scene('constituencies'), scene('assembly')];

describe.each([
  { name: 'there', from: { scene: map, graph: tiles }, to: { scene: house, graph: seats } },
  { name: 'back', from: { scene: house, graph: seats }, to: { scene: map, graph: tiles } }
])('two scenes that share marks, $name', ({ from, to }) => {
  const at = interpolateScenes(from, to);
  const marksAt = (t: number) =>
    at(t).find(({ scene }) => scene === 'shared')?.graph as readonly SharedMark[];

  test('at the ends the marks stand exactly where the scenes have them', () => {
    expect(marksAt(0)).toEqual(from.graph.marks);
    expect(marksAt(1)).toEqual(to.graph.marks);
  });

  test('half way, what is in both is half way between them', () => {
    const one = marksAt(0.5).find(({ key }) => key === 'a');
    expect(one?.x).toBeCloseTo(100, 9);
    expect(one?.y).toBeCloseTo(200, 9);
    expect(one?.width).toBeCloseTo(15, 9);
    expect(one?.corner).toBeCloseTo(2.5, 9);
  });

  test('every mark of both is seen throughout, what is in one goes or comes', () => {
    for (const t of [0.1, 0.3, 0.5, 0.7, 0.9]) {
      const keys = marksAt(t).map(({ key }) => key);
      expect(keys).toEqual(expect.arrayContaining(['a', 'b']));
      expect(keys.includes('c') && keys.includes('d')).toBe(false);
    }
  });

  test('what else they show goes before it comes, and bears none of the marks', () => {
    const shown = (t: number) => at(t).map(({ scene }) => scene);
    expect(shown(0.2)).toEqual([from.scene.name, 'shared']);
    expect(shown(0.5)).toEqual(['shared']);
    expect(shown(0.8)).toEqual(['shared', to.scene.name]);
    expect(at(0.2)[0]?.graph).toEqual({ ...from.graph, marks: [] });
    expect(at(0.2).map((layer) => layer.View)).toEqual([View, MarksView]);
  });

  test('a moment does not depend on the moments before it', () => {
    const once = at(0.3);
    at(0.9);
    expect(at(0.3)).toEqual(once);
  });
});

describe('in a timeline', () => {
  const steps: StageStep[] = [
    { id: 'tiles', scene: 'constituencies', keyframe: tiles },
    { id: 'seats', scene: 'assembly', keyframe: seats }
  ];
  const layers = (time: number, shares: boolean) =>
    createTimeline(
      steps,
      { constituencies: scene('constituencies', shares), assembly: house },
      canonical.wide
    )(time).map(({ scene, graph, opacity }) => ({ scene, graph, opacity }));

  test.each([true, false])('at rest each scene draws its own picture, sharing: %s', (shares) => {
    expect(layers(0, shares)).toEqual([{ scene: 'constituencies', graph: tiles, opacity: 1 }]);
    expect(layers(1, shares)).toEqual([{ scene: 'assembly', graph: seats, opacity: 1 }]);
  });

  test('between them the marks travel', () =>
    expect(layers(0.5, true).map(({ scene }) => scene)).toEqual(['shared']));

  test.each([
    [0.25, 'constituencies', tiles],
    [0.75, 'assembly', seats]
  ])(
    'where one offers none, the one picture goes before the other comes: %s',
    (turn, name, graph) => {
      const [layer, ...others] = layers(turn, false);
      expect(layer).toMatchObject({ scene: name, graph });
      expect(layer?.opacity).toBeCloseTo(0.5, 12);
      expect(others).toEqual([]);
    }
  );

  test('nor do they travel from or to a picture without any', () => {
    const none = { scene: house, graph: { ...seats, marks: [] } };
    const at = interpolateScenes({ scene: map, graph: tiles }, none);
    expect(at(0.25).map(({ opacity }) => opacity)).toEqual([0.5]);
  });
});
