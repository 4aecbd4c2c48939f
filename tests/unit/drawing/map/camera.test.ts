import { geoDistance } from 'd3';
import { describe, expect, test } from 'vitest';
import { fit, flight, toScreen, transformOf, visible, type Extent } from '$lib/drawing/map/camera';
import { radius, unproject } from '$lib/drawing/map/projection.js';
import { scaleBar, scaleFactor } from '$lib/drawing/map/scaleBar';
import { nearest, views } from '$lib/drawing/map/views';
import { viewportFor } from '$lib/player/stage/viewport';

const viewports = {
  '360': viewportFor({ width: 360, height: 640 }, 'overlay'),
  '768': viewportFor({ width: 768, height: 1024 }, 'overlay'),
  '1280': viewportFor({ width: 1280, height: 800 }, 'columns')
};
const extents: Record<string, Extent> = { ...views, tall: [0, 0, 10, 90_000], point: [5, 5, 5, 5] };

describe.each(Object.entries(viewports))('at %s px', (_, viewport) => {
  test.each(Object.entries(extents))('%s lies in the clear area', (_, extent) => {
    const camera = fit(extent, viewport, 0.16);
    const [left, top] = toScreen(camera, [extent[0], extent[1]]);
    const [right, bottom] = toScreen(camera, [extent[2], extent[3]]);
    expect(camera.k).toBeLessThanOrEqual(0.16);
    expect(left).toBeGreaterThanOrEqual(viewport.safeArea.left);
    expect(top).toBeGreaterThanOrEqual(viewport.safeArea.top);
    expect(right).toBeLessThanOrEqual(viewport.width - viewport.safeArea.right);
    expect(bottom).toBeLessThanOrEqual(viewport.height - viewport.safeArea.bottom);
  });

  test('the transform says the same as toScreen', () => {
    const camera = fit(views.city, viewport, 1);
    const [, k = 0, e = 0, f = 0] =
      /^matrix\((\S+) 0 0 \1 (\S+) (\S+)\)$/.exec(transformOf(camera))?.map(Number) ?? [];
    const [x, y] = toScreen(camera, [1234, -567]);
    expect(k * 1234 + e).toBeCloseTo(x, 1);
    expect(k * -567 + f).toBeCloseTo(y, 1);
  });

  test('a flight begins and ends exactly, and keeps its goal in sight', () => {
    const [a, b] = [fit(views.region, viewport, 1), fit(views.city, viewport, 1)];
    const fly = flight(a, b, 400);
    expect(fly(0)).toBe(a);
    expect(fly(1)).toBe(b);
    for (let t = 0; t <= 1; t += 0.05) {
      const [west, north, east, south] = visible(fly(t), viewport);
      expect(b.x).toBeGreaterThan(west);
      expect(b.x).toBeLessThan(east);
      expect(b.y).toBeGreaterThan(north);
      expect(b.y).toBeLessThan(south);
    }
  });
});

test('no flight where nothing moves', () => {
  const a = fit(views.city, viewports['360'], 1);
  expect(flight(a, { ...a }, 300)(0.5)).toEqual(a);
});

describe('scale bar', () => {
  test.each(
    Object.entries(viewports).flatMap(([width, viewport]) =>
      Object.entries(views).map(([view, extent]) => ({ width, viewport, view, extent }))
    )
  )('is as long on the ground as it says: $view at $width px', ({ viewport, extent }) => {
    const camera = fit(extent, viewport, nearest);
    const { metres, width } = scaleBar(camera, 130);
    const half = width / 2 / camera.k;
    const ends = [-half, half].map((dx) => unproject(camera.x + dx, camera.y));
    const ground = geoDistance(ends[0] as [number, number], ends[1] as [number, number]) * radius;
    expect(ground / metres).toBeCloseTo(1, 2);
  });
  test.each([0.0002, 0.00033, 0.0011, 0.0049, 0.02, 0.051, 0.1, 0.16, 1])(
    'is round and true at %f px a metre',
    (k) => {
      const camera = { x: 300_000, y: -400_000, k, cx: 0, cy: 0 };
      const { metres, width } = scaleBar(camera, 100);
      expect(width).toBeLessThanOrEqual(100);
      expect(width).toBeGreaterThan(39);
      expect([1, 2, 5]).toContain(Number(String(metres).replace(/0+$/, '')));
      expect(width / metres).toBeCloseTo(k * scaleFactor(camera.x, camera.y), 9);
    }
  );
});
