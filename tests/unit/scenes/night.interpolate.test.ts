import { describe, expect, test } from 'vitest';
import { interpolate } from '$lib/scenes/night/interpolate';
import { layout } from '$lib/scenes/night/layout';
import type { NightGraph, StripGraph } from '$lib/scenes/night/types';
import { canonical } from '$lib/player/stage/viewport';
import { viewports, nights } from './night.pictures';

describe.each([
  ['wide', canonical.wide],
  ['narrow', canonical.narrow]
])('from picture to picture, %s', (_, viewport) => {
  const graphs = nights.map(({ id, made }) => ({ id, graph: layout(made, viewport) }));
  const turns = graphs.slice(1).flatMap(({ id, graph: b }, i) => {
    const { id: from, graph: a } = graphs[i]!;
    // Backwards too: readers turn round.
    return [
      { name: `${from} to ${id}`, a, b },
      { name: `${id} to ${from}`, a: b, b: a }
    ];
  });
  const both = turns.filter(({ a, b }) => a.strip && b.strip);

  test('some have a strip and their neighbour has none', () => {
    expect(
      turns.filter(({ a, b }) => (a.strip === null) !== (b.strip === null)).length
    ).toBeGreaterThan(2);
  });

  test.each(turns)('$name: begins and ends exactly', ({ a, b }) => {
    const moment = interpolate(a, b);
    expect(moment(0)).toBe(a);
    expect(moment(1)).toBe(b);
  });

  test.each(turns)('$name: nothing jumps near the ends', ({ a, b }) => {
    const moment = interpolate(a, b);
    same(a, moment(1e-4));
    same(b, moment(1 - 1e-4));
  });

  test.each(both)('$name: every mark is the same mark all the way', ({ a, b }) => {
    const keys = ({ strip }: NightGraph) => strip?.marks.map(({ key }) => key).toSorted();
    expect(keys(b)).toEqual(keys(a));
    const moment = interpolate(a, b);
    let before = a;
    for (let i = 1; i <= 100; i++) {
      const now = moment(i / 100);
      expect(keys(now)).toEqual(keys(a));
      for (const mark of now.strip?.marks ?? []) {
        const was = before.strip?.marks.find(({ key }) => key === mark.key);
        expect(Math.abs(mark.y - (was?.y ?? NaN)), mark.key).toBeLessThan(4);
        expect(Math.abs(mark.x - (was?.x ?? NaN)), mark.key).toBeLessThan(1);
      }
      before = now;
    }
  });
});

test.each(viewports)('the dead policeman’s picture stands still: %s', (_, viewport) => {
  const [a, b] = ['headquarters', 'ramahloko'].map((id) =>
    layout(nights.find((night) => night.id === id)!.made, viewport)
  ) as [NightGraph, NightGraph];
  expect(b.map.camera).toEqual(a.map.camera);
  expect(b.map.light).toBe(a.map.light);
  expect(b.map.locator).toEqual(a.map.locator);
  expect(b.map.marks.map(({ key }) => key).toSorted()).toEqual(
    a.map.marks.map(({ key }) => key).toSorted()
  );
  const moment = interpolate(a, b);
  for (const t of [0.1, 0.3, 0.5, 0.7, 0.9]) expect(moment(t).map.camera).toEqual(a.map.camera);
});

test('no tick ever stands at an hour that nobody gave', () => {
  const [a, b] = ['three-clocks', 'headquarters'].map((id) =>
    layout(nights.find((night) => night.id === id)!.made, canonical.wide)
  ) as [NightGraph, NightGraph];
  const moment = interpolate(a, b);
  const middles = ({ strip }: NightGraph) =>
    new Set(
      strip?.marks.filter(({ tick }) => tick).map(({ x, width }) => Math.round(x + width / 2))
    );
  for (const t of [0.1, 0.3, 0.5, 0.7, 0.9]) expect(middles(moment(t))).toEqual(middles(a));
});

/** A moment next to a scene graph looks like it. */
function same(graph: NightGraph, moment: NightGraph): void {
  expect(moment.map.light).toBe(graph.map.light);
  expect(moment.map.camera.k / graph.map.camera.k).toBeCloseTo(1, 3);
  expect(moment.map.viewport.safeArea.bottom).toBeCloseTo(graph.map.viewport.safeArea.bottom, 1);
  const [is, near] = [graph.strip, moment.strip];
  if (is === null) return expect(near?.opacity ?? 0).toBeLessThan(0.01);
  expect(near?.opacity).toBeCloseTo(is.opacity, 2);
  close(is, near as StripGraph);
}

function close(is: StripGraph, near: StripGraph): void {
  for (const key of ['x', 'width', 'lights', 'grid', 'hand'] as const)
    expect(near[key], key).toEqual(is[key]);
  expect(near.panel.y).toBeCloseTo(is.panel.y, 1);
  expect(near.sky.y).toBeCloseTo(is.sky.y, 1);
  expect(near.rows[0]).toBeCloseTo(is.rows[0], 1);
  for (const mark of is.marks) {
    const other = near.marks.find(({ key }) => key === mark.key);
    for (const key of ['x', 'y', 'width', 'height', 'highlighted', 'past', 'opacity'] as const)
      expect(other?.[key], `${mark.key} ${key}`).toBeCloseTo(mark[key], 1);
  }
  for (const text of is.texts) {
    const other = near.texts.find((line) => line.key === text.key && line.text === text.text);
    expect(other?.opacity, text.key).toBeCloseTo(text.opacity, 2);
    expect(other?.x, text.key).toBeCloseTo(text.x, 1);
    expect(other?.y, text.key).toBeCloseTo(text.y, 1);
  }
}
