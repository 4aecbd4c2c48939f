import { geoDistance } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { origin, project, radius, unproject } from '$lib/drawing/map/projection.js';
import { scaleFactor } from '$lib/drawing/map/scaleBar';

test('there and back again, anywhere in southern Africa', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 5, max: 50, noNaN: true }),
      fc.double({ min: -40, max: -5, noNaN: true }),
      (lon, lat) => {
        const [x, y] = project(lon, lat);
        const [backLon, backLat] = unproject(x, y);
        expect(backLon).toBeCloseTo(lon, 7);
        expect(backLat).toBeCloseTo(lat, 7);
      }
    )
  );
});

test('the origin is at 0, 0; east is right, south is down', () => {
  const [ox, oy] = project(origin[0], origin[1]);
  expect(Math.hypot(ox, oy)).toBeLessThan(1e-6);
  const [x, y] = project(origin[0] + 0.1, origin[1] - 0.1);
  expect(x).toBeGreaterThan(9000);
  expect(y).toBeGreaterThan(9000);
});

test.each([
  ['Maseru to Ladybrand', [27.48333, -29.31667], [27.45739, -29.19448], 0.001],
  ['Maseru to Bloemfontein', [27.48333, -29.31667], [26.214, -29.12107], 0.001],
  ['Maseru to Windhoek', [27.48333, -29.31667], [17.08323, -22.55941], 0.02]
] as const)('%s is as long on the plane as on the sphere', (_, from, to, tolerance) => {
  const [a, b] = [project(from[0], from[1]), project(to[0], to[1])];
  const plane = Math.hypot(a[0] - b[0], a[1] - b[1]);
  const sphere = geoDistance([from[0], from[1]], [to[0], to[1]]) * radius;
  expect(Math.abs(plane / sphere - 1)).toBeLessThan(tolerance);
});

test('the scale factor is what a short line is stretched by', () => {
  const [lon, lat] = [17, -22];
  const [x, y] = project(lon, lat);
  const [x2, y2] = project(lon, lat + 0.01);
  const stretched =
    Math.hypot(x2 - x, y2 - y) / (geoDistance([lon, lat], [lon, lat + 0.01]) * radius);
  expect(scaleFactor(x, y)).toBeCloseTo(stretched, 4);
});
