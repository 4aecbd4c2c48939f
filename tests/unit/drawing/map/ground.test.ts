import { polygonContains } from 'd3';
import { describe, expect, test } from 'vitest';
import { toScreen, visible } from '$lib/drawing/map/camera';
import { dotSpacing } from '$lib/drawing/map/detail';
import { lesothoSide, paths } from '$lib/drawing/map/geometry';
import { keyframe } from '$lib/scenes/map/keyframes';
import { layout } from '$lib/scenes/map/layout';
import type { MapDrawing, MapLabel } from '$lib/scenes/map/types';
import { layout as layoutNight } from '$lib/scenes/night/layout';
import type { Frame } from '$lib/drawing/frame';
import { frameFor } from '$lib/player/stage/frame';
import { nights } from '../../scenes/night.frames';
import { picturesOf, story } from '../../scenes/story';
import { boxesOf } from './labelBoxes';

const frames: readonly (readonly [string, Frame])[] = [
  ['360 × 740', frameFor({ width: 360, height: 740 }, 'overlay')],
  ['768 × 1024', frameFor({ width: 768, height: 1024 }, 'overlay')],
  ['853 × 533', frameFor({ width: 853, height: 533 }, 'columns')],
  ['1280 × 800', frameFor({ width: 1280, height: 800 }, 'columns')]
];
const steps: readonly { id: string; draw: (frame: Frame) => MapDrawing }[] = [
  ...nights.map(({ id, made }) => ({ id, draw: (frame: Frame) => layoutNight(made, frame).map })),
  ...picturesOf('map').map(([id, given]) => ({
    id,
    draw: (frame: Frame) => layout(keyframe(story, given), frame)
  }))
];

const side = lesothoSide() as [number, number][];
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

const nameIn = ({ labels }: MapDrawing, id: string): MapLabel | undefined =>
  labels.find(({ key }) => key === `name:${id}`);

/** Points along the edges and the middle of what a label covers, metres. */
function groundUnder(label: MapLabel, drawing: MapDrawing): [number, number][] {
  const { x, y, k, cx, cy } = drawing.camera;
  return boxesOf(label, drawing).flatMap(([left, top, right, bottom]) =>
    Array.from({ length: 25 }, (_, i) => left + ((right - left) * i) / 24).flatMap((px) =>
      [top, (top + bottom) / 2, bottom].map((py): [number, number] => [
        x + (px - cx) / k,
        y + (py - cy) / k
      ])
    )
  );
}

describe.each(frames)('at %s', (_, frame) => {
  const drawings = steps.map(({ id, draw }) => ({ id, drawing: draw(frame) }));
  /** Where the map says “main streets only”, it shows the city. */
  const city = drawings.filter(({ drawing }) => drawing.camera.k > 0.03);

  test('the city is in the story', () => expect(city.length).toBeGreaterThan(10));

  test.each(city)(
    '$id: ground that is not known looks unknown, and words say so',
    ({ drawing }) => {
      const [west, north, east, south] = visible(drawing.camera, drawing.frame);
      const seen = dots.filter(([x, y]) => x > west && x < east && y > north && y < south);
      expect(seen.length).toBeGreaterThan(5);
      expect(drawing.detail.dots).toBe(1);
      expect(drawing.detail.unknown).toBe(1);
      const names = ['no-streets', 'mabote', 'ha-hoohlo', 'ha-thetsane', 'lekhaloaneng'];
      expect(names.some((id) => nameIn(drawing, id))).toBe(true);
    }
  );

  test.each(drawings)(
    '$id: each country’s name stays on its own side of the border',
    ({ drawing }) => {
      const on = (id: string): boolean[] => {
        const label = nameIn(drawing, id);
        return label ? groundUnder(label, drawing).map((at) => polygonContains(side, at)) : [];
      };
      expect(on('lesotho-city').filter((inside) => !inside)).toEqual([]);
      expect(on('south-africa-city').filter((inside) => inside)).toEqual([]);
    }
  );

  test.each(drawings)(
    '$id: no place’s name stands nearer another mark than its own',
    ({ drawing }) => {
      const points = drawing.marks.map(({ key, at }) => ({
        key,
        at: toScreen(drawing.camera, at)
      }));
      for (const label of drawing.labels) {
        const own = points.find(({ key }) => key === label.key);
        if (!own) continue;
        const [left, top, right, bottom] = boxesOf(label, drawing)[0] ?? [0, 0, 0, 0];
        const far = ([x, y]: readonly [number, number]): number =>
          Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
        // Two pixels are the label's own margin.
        for (const { key, at } of points)
          expect(far(at), `${label.key} by ${key}`).toBeGreaterThan(far(own.at) - 3);
      }
    }
  );
});

test('both countries are named where the story crosses the border', () => {
  for (const [name, frame] of frames)
    for (const id of ['already-gone', 'not-to-get-killed']) {
      const drawing = steps.find((step) => step.id === id)!.draw(frame);
      expect(nameIn(drawing, 'south-africa-city'), `${id}, ${name}`).toBeDefined();
      expect(nameIn(drawing, 'lesotho-city'), `${id}, ${name}`).toBeDefined();
    }
});
