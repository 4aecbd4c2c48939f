import { polygonContains } from 'd3';
import { describe, expect, test } from 'vitest';
import { toScreen, visible } from '$lib/drawing/map/camera';
import { detailAt, dotSpacing } from '$lib/drawing/map/detail';
import { countrySide, paths } from '$lib/drawing/map/geometry';
import { map as keyframe } from '../../scenes/keyframes';
import { layout } from '$lib/scenes/map/layout';
import type { MapGraph, MapLabel } from '$lib/scenes/map/types';
import { layout as layoutNight } from '$lib/scenes/night/layout';
import type { Viewport } from '$lib/drawing/viewport';
import { viewportFor } from '$lib/player/stage/viewport';
import { nights } from '../../scenes/night.pictures';
import { picturesOf, story } from '../../scenes/story';
import { boxesOf } from '$lib/scenes/map/labelBoxes';

const viewports: readonly (readonly [string, Viewport])[] = [
  ['360 × 740', viewportFor({ width: 360, height: 740 }, 'overlay')],
  ['768 × 1024', viewportFor({ width: 768, height: 1024 }, 'overlay')],
  ['853 × 533', viewportFor({ width: 853, height: 533 }, 'columns')],
  ['1280 × 800', viewportFor({ width: 1280, height: 800 }, 'columns')]
];
const steps: readonly { id: string; draw: (viewport: Viewport) => MapGraph }[] = [
  ...nights.map(({ id, made }) => ({
    id,
    draw: (viewport: Viewport) => layoutNight(made, viewport).map
  })),
  ...picturesOf('map').map(([id, given]) => ({
    id,
    draw: (viewport: Viewport) => layout(keyframe(story, given), viewport)
  }))
];

const side = countrySide() as [number, number][];
const dots = [
  ...(paths.find(({ id }) => id === 'geo-city-unmapped')?.d ?? '').matchAll(
    /M(-?\d+) (-?\d+)H(-?\d+)/g
  )
].flatMap(([, from, y, to]) =>
  Array.from(
    { length: Math.floor((Number(to) - Number(from)) / dotSpacing) + 1 },
    (_, i): [number, number] => [Number(from) + i * dotSpacing, Number(y)]
  )
);

const nameIn = ({ labels }: MapGraph, id: string): MapLabel | undefined =>
  labels.find(({ key }) => key === `name:${id}`);

/** Points along the edges and the middle of what a label covers, metres. */
function groundUnder(label: MapLabel, graph: MapGraph): [number, number][] {
  const { x, y, k, cx, cy } = graph.camera;
  return boxesOf(label, graph).flatMap(([left, top, right, bottom]) =>
    Array.from({ length: 25 }, (_, i) => left + ((right - left) * i) / 24).flatMap((px) =>
      [top, (top + bottom) / 2, bottom].map((py): [number, number] => [
        x + (px - cx) / k,
        y + (py - cy) / k
      ])
    )
  );
}

describe.each(viewports)('at %s', (_, viewport) => {
  const graphs = steps.map(({ id, draw }) => ({ id, graph: draw(viewport) }));
  /** Where the map says “main streets only”, it shows the city. */
  const city = graphs.filter(({ graph }) => graph.camera.k > 0.03);

  test('the city is in the story', () => expect(city.length).toBeGreaterThan(10));

  test.each(city)('$id: ground that is not known looks unknown, and words say so', ({ graph }) => {
    const [west, north, east, south] = visible(graph.camera, graph.viewport);
    const seen = dots.filter(([x, y]) => x > west && x < east && y > north && y < south);
    expect(seen.length).toBeGreaterThan(5);
    const detail = detailAt(graph.camera.k);
    expect([detail.dots, detail.unknown]).toEqual([1, 1]);
    const names = ['no-streets', 'mabote', 'ha-hoohlo', 'ha-thetsane', 'lekhaloaneng'];
    expect(names.some((id) => nameIn(graph, id))).toBe(true);
  });

  test.each(graphs)('$id: each country’s name stays on its own side of the border', ({ graph }) => {
    const on = (id: string): boolean[] => {
      const label = nameIn(graph, id);
      return label ? groundUnder(label, graph).map((at) => polygonContains(side, at)) : [];
    };
    expect(on('lesotho-city').filter((inside) => !inside)).toEqual([]);
    expect(on('south-africa-city').filter((inside) => inside)).toEqual([]);
  });

  test.each(graphs)('$id: no place’s name stands nearer another mark than its own', ({ graph }) => {
    const points = graph.marks.map(({ key, at }) => ({
      key,
      at: toScreen(graph.camera, at)
    }));
    for (const label of graph.labels) {
      const own = points.find(({ key }) => key === label.key);
      if (!own) continue;
      const [left, top, right, bottom] = boxesOf(label, graph)[0] ?? [0, 0, 0, 0];
      const far = ([x, y]: readonly [number, number]): number =>
        Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
      // Two pixels are the label's own margin.
      for (const { key, at } of points)
        expect(far(at), `${label.key} by ${key}`).toBeGreaterThan(far(own.at) - 3);
    }
  });
});

test('both countries are named where the story crosses the border', () => {
  for (const [name, viewport] of viewports)
    for (const id of ['already-gone', 'not-to-get-killed']) {
      const graph = steps.find((step) => step.id === id)!.draw(viewport);
      expect(nameIn(graph, 'south-africa-city'), `${id}, ${name}`).toBeDefined();
      expect(nameIn(graph, 'lesotho-city'), `${id}, ${name}`).toBeDefined();
    }
});
