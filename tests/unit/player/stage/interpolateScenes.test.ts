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
const mark = (key: string, x: number, size: number, letter = ''): SharedMark => ({
  key,
  x,
  y: 2 * x,
  width: size,
  height: size,
  line: size / 10,
  fill: letter ? 0.4 : 1,
  label: letter ? { text: letter, size: size / 2, faint: true, opacity: 1 } : null,
  order: key === 'b' ? 1 : 0,
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
  marks: [mark('a', 0, 20, 'A'), mark('b', 40, 20, 'B'), mark('c', 80, 20, 'C')],
  words: 'Won'
};
const seats: Graph = {
  marks: [mark('b', 400, 10), mark('a', 200, 10), mark('d', 600, 10)],
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

  const markAt = (key: string, t: number) => marksAt(t).find((one) => one.key === key)!;

  test('what is in both is half way between them in the middle of its own part of the turn', () => {
    for (const [key, t, x] of [
      ['a', 0.27, 100],
      ['b', 0.61, 220]
    ] as const) {
      const one = markAt(key, t);
      expect(one.x).toBeCloseTo(x, 9);
      expect(one.fill).toBeCloseTo(0.7, 9);
      expect([one.width, one.y]).toSatisfy(
        ([width, y]: number[]) => width! > 10 && width! < 20 && y! < 2 * x
      );
    }
  });

  test('the last sets out when the first is well on its way, and arrives after it', () => {
    expect(markAt('b', 0.4).x).toBe(from.graph.marks.find(({ key }) => key === 'b')?.x);
    expect(markAt('a', 0.5).x).toBe(to.graph.marks.find(({ key }) => key === 'a')?.x);
    expect(markAt('b', 0.5).x).not.toBe(to.graph.marks.find(({ key }) => key === 'b')?.x);
  });

  test('a letter stays in proportion to its mark, and comes and goes by degrees', () => {
    const letters = Array.from({ length: 101 }, (_, i) => markAt('a', i / 100));
    const strengths = letters.map(({ label }) => label?.opacity ?? 0);
    strengths
      .slice(1)
      .forEach((now, i) => expect(Math.abs(now - strengths[i]!)).toBeLessThan(0.15));
    for (const { label, height } of letters)
      if (label) {
        expect(label.text).toBe('A');
        expect(label.size / height).toBeCloseTo(0.5, 9);
      }
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
    expect(shown(0.1)).toEqual(['shared', from.scene.name]);
    expect(shown(0.5)).toEqual(['shared']);
    expect(shown(0.8)).toEqual(['shared', to.scene.name]);
    expect(at(0.1)[1]?.graph).toEqual({ ...from.graph, marks: [] });
    expect(at(0.1).map((layer) => layer.View)).toEqual([MarksView, View]);
  });

  test('what they stand on lies under them, and is there before they arrive', () => {
    const ground = (graph: Graph) => ({ ...graph, words: 'ground' });
    const based = ({ scene, graph }: typeof from) => ({
      scene: { ...scene, shared: { ...scene.shared!, ground } },
      graph
    });
    const layers = (a: typeof from, b: typeof to, t: number) =>
      interpolateScenes(a, b)(t).map(({ scene, opacity }) => [scene, opacity]);
    expect(layers(from, based(to), 0.5)).toEqual([
      ['ground after', 1],
      ['shared', 1]
    ]);
    expect(layers(based(from), to, 0.5)).toEqual([
      ['ground before', 1],
      ['shared', 1]
    ]);
    expect(layers(based(from), to, 0.9).map(([name]) => name)).not.toContain('ground before');
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
