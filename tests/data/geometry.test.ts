import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { build } from '../../src/build/geo/layers.mjs';
import { cityBorder } from '../../src/build/geo/border.mjs';
import { area, toLine } from '../../src/build/geo/planar.mjs';
import { city, country, paths, region } from '$lib/drawing/map/geometry';
import { linesOf, unitOf, type Layer } from '$lib/drawing/map/topology';

const file = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../data/${name}`, import.meta.url)), 'utf8');

test(
  'npm run geo gives the bytes that are in data/geo; if not, run it',
  { timeout: 60_000 },
  () => {
    for (const [name, text] of Object.entries(build()))
      expect(file(name) === text, name).toBe(true);
  }
);

/** Points every few metres along the curves of a path, in the path's units. */
function walk(d: string): [number, number][] {
  const numbers = (d.match(/[Mc]?-?\d+/g) ?? []).map((text) => Number(text.replace(/[Mc]/, '')));
  let [x = 0, y = 0] = numbers;
  const points: [number, number][] = [[x, y]];
  for (let i = 2; i + 5 < numbers.length; i += 6) {
    const [ax = 0, ay = 0, bx = 0, by = 0, ex = 0, ey = 0] = numbers.slice(i, i + 6);
    for (let t = 0.05; t < 1.001; t += 0.05) {
      const u = 1 - t;
      const mix = (a: number, b: number, e: number) =>
        3 * u * u * t * a + 3 * u * t * t * b + t * t * t * e;
      points.push([x + mix(ax, bx, ex), y + mix(ay, by, ey)]);
    }
    x += ex;
    y += ey;
  }
  return points;
}

test(
  'the city’s border, as drawn, is within 25 m of its source, both ways',
  { timeout: 60_000 },
  () => {
    const source = cityBorder();
    const drawn = walk(paths.find(({ id }) => id === 'geo-city-border')?.d ?? '');
    expect(drawn.length).toBeGreaterThan(1000);
    expect(Math.max(...drawn.map((p) => toLine(p, source)))).toBeLessThan(25);
    expect(Math.max(...source.map((p: number[]) => toLine(p, drawn)))).toBeLessThan(25);
  }
);

test('the country’s outline takes the city’s line where it has one', () => {
  const source = cityBorder();
  const unit = unitOf(country);
  const outline = linesOf(country, 'outline').flatMap((ring) =>
    ring.map(([x, y]) => [x * unit, y * unit])
  );
  for (const end of [source[0] ?? [0, 0], source.at(-1) ?? [0, 0]])
    expect(outline.some(([x = 0, y = 0]) => Math.hypot(x - end[0], y - end[1]) < unit)).toBe(true);
  expect(Math.max(...source.map((p: number[]) => toLine(p, outline)))).toBeLessThan(400);
});

describe.each<[string, Layer, string, number]>([
  ['land', region, 'land', 300e6],
  ['the continent', region, 'continent', 1e11],
  ['the country, far', country, 'far', 30e9],
  ['the country', country, 'outline', 30e9],
  ['the ground of the city', city, 'ground', 1e9]
])('%s', (_, layer, name, least) => {
  const unit = unitOf(layer);
  const rings = linesOf(layer, name).map((ring) => ring.map(([x, y]) => [x * unit, y * unit]));
  test('has closed rings that run clockwise', () => {
    expect(rings.length).toBeGreaterThan(0);
    for (const ring of rings) {
      expect(ring[0]).toEqual(ring.at(-1));
      expect(area(ring)).toBeGreaterThan(0);
    }
  });
  test('has no slivers', () => {
    for (const ring of rings) {
      const around = ring
        .slice(1)
        .reduce(
          (sum, [x = 0, y = 0], i) =>
            sum + Math.hypot(x - (ring[i]?.[0] ?? 0), y - (ring[i]?.[1] ?? 0)),
          0
        );
      expect(area(ring)).toBeGreaterThan(least);
      // A circle has 1; a strip ten times as long as wide has a quarter.
      expect((4 * Math.PI * area(ring)) / around ** 2).toBeGreaterThan(0.03);
    }
  });
});

test('Lesotho has about the size it has', () => {
  const unit = unitOf(country);
  const [ring = []] = linesOf(country, 'outline');
  const size = area(ring.map(([x, y]) => [x * unit, y * unit])) / 1e6;
  // 30,355 km², Bureau of Statistics.
  expect(Math.abs(size / 30_355 - 1)).toBeLessThan(0.01);
});

test('lines shared by two objects are stored once', () => {
  for (const layer of [region, country, city]) {
    const seen = layer.arcs.map((arc) => JSON.stringify(arc));
    expect(new Set(seen).size).toBe(seen.length);
  }
  // Nor is any piece of one, in either direction.
  for (const layer of [region, country, city]) {
    const pieces = layer.arcs.flatMap((arc) => {
      let [x, y] = [0, 0];
      const points = arc.map(([dx = 0, dy = 0]) => `${(x += dx)} ${(y += dy)}`);
      return points.slice(1).map((q, i) => [points[i], q].sort().join());
    });
    const twice = pieces.filter((piece, i) => pieces.indexOf(piece) !== i);
    expect(twice).toEqual([]);
  }
  const used = (name: string) => JSON.stringify(country.objects[name]?.arcs).match(/\d+/g) ?? [];
  expect(used('outline')).toEqual(expect.arrayContaining(used('border-river')));
});
