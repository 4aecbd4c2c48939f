import { expect, test } from 'vitest';
import { toLine } from '../../../../src/build/geo/planar.mjs';
import { dotSpacing } from '$lib/drawing/map/detail';
import { city as layer, paths } from '$lib/drawing/map/geometry';
import { project } from '$lib/drawing/map/projection.js';
import { linesOf } from '$lib/drawing/map/topology';
import { unmapped } from '$lib/drawing/map/unmapped';

/** The dots of a path of rows, as they are dashed. */
function dots(d: string): [number, number][] {
  return [...d.matchAll(/M(-?\d+) (-?\d+)H(-?\d+)/g)].flatMap(([, from, y, to]) => {
    const count = Math.floor((Number(to) - Number(from)) / dotSpacing) + 1;
    return Array.from(
      { length: count },
      (_, i) => [Number(from) + i * dotSpacing, Number(y)] as [number, number]
    );
  });
}

test('a square without streets is dotted all over, every second row half a step aside', () => {
  const side = 3 * dotSpacing;
  const square = [
    [-50, -50],
    [side, -50],
    [side, side],
    [-50, side]
  ] as const;
  const found = dots(unmapped(square, []));
  expect(found).toContainEqual([0, 0]);
  expect(found).toContainEqual([dotSpacing / 2, dotSpacing]);
  expect(found.every(([x, y]) => x < side && y < side)).toBe(true);
});

const city = dots(paths.find(({ id }) => id === 'geo-city-unmapped')?.d ?? '');

test('no dot of Maseru is within 450 m of a street at hand', () => {
  const streets = [...linesOf(layer, 'main'), ...linesOf(layer, 'streets')];
  const near = city.filter((dot) => Math.abs(dot[0]) < 8000 && Math.abs(dot[1]) < 8000);
  expect(near.length).toBeGreaterThan(500);
  for (const dot of near)
    for (const street of streets)
      expect(toLine(dot, street as unknown as number[][])).toBeGreaterThanOrEqual(450);
});

// Each is drawn anew on every frame of a flight: thirty thousand took a quarter of a second.
test('the dots are few enough to fly with', () => {
  expect(city.length).toBeGreaterThan(1000);
  expect(city.length).toBeLessThan(4000);
});

test.each([
  ['Ha Mabote stands on dotted ground', 27.533, -29.3006, true],
  ['the centre does not', 27.4875, -29.313, false],
  ['nor does Ladybrand, in the other country', 27.45739, -29.19448, false]
])('%s', (_, lon, lat, expected) => {
  const [x, y] = project(lon, lat);
  expect(city.some((dot) => Math.hypot(dot[0] - x, dot[1] - y) < dotSpacing)).toBe(expected);
});
