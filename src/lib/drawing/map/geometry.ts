import * as files from 'virtual:layers';
import { extentOf } from './camera';
import { smooth, straight } from './pathData';
import { linesOf, unitOf, type Layer, type Point } from './topology';
import { unmapped } from './unmapped';

export const region: Layer = files.region;
export const country: Layer = files.country;
export const city: Layer = files.city;

/** One path of the page's shared geometry. `unit` is metres to one unit of `d`. */
export interface GeoPath {
  readonly id: string;
  readonly d: string;
  readonly unit: number;
}

const path = (id: string, layer: Layer, d: string): GeoPath => ({
  id: `geo-${id}`,
  d,
  unit: unitOf(layer)
});

const rings = (id: string, layer: Layer, name: string): GeoPath =>
  path(id, layer, straight(linesOf(layer, name), true));

const lines = (id: string, layer: Layer, name: string): GeoPath =>
  path(id, layer, straight(linesOf(layer, name)));

const curves = (id: string, layer: Layer, name: string, longest?: number): GeoPath =>
  path(id, layer, smooth(linesOf(layer, name), longest));

/** Metres: longer parts of the city's border stay straight, so that the curve stays within 25 m of it. */
const longestBend = 400;

/** How much further than the ground the country's side reaches, so that its edge cannot shine through. */
const overlap = { east: 16_000, out: 300 };

/** The country's side of the fine border is closed far in the east, from north to south. */
function eastOfCity(more = overlap): [Point, Point] {
  const corners = linesOf(city, 'ground').flat();
  const [, north, furthest, south] = extentOf(corners) ?? [0, 0, 0, 0];
  const east = furthest + more.east;
  return [
    [east, north - more.out],
    [east, south + more.out]
  ];
}

const citySide = (): string => smooth(linesOf(city, 'border'), longestBend, eastOfCity());

/** A ring around the ground on the country's side of the fine border, metres. */
export const countrySide = (): Point[] => [
  ...linesOf(city, 'border').flat(),
  ...eastOfCity({ east: 0, out: 0 })
];

/** Dots on the country's side of the border where no street is at hand. */
function cityUnmapped(): string {
  return unmapped(countrySide(), [...linesOf(city, 'main'), ...linesOf(city, 'streets')]);
}

/** Everything a map draws, built once per page; `Geometry.svelte` writes it into the document. */
export const paths: readonly GeoPath[] = [
  rings('land', region, 'land'),
  lines('borders', region, 'borders'),
  rings('continent', region, 'continent'),
  rings('country-far', country, 'far'),
  rings('country', country, 'outline'),
  lines('border-river', country, 'border-river'),
  curves('rivers', country, 'rivers'),
  rings('city-ground', city, 'ground'),
  path('city-side', city, citySide()),
  path('city-unmapped', city, cityUnmapped()),
  curves('city-border', city, 'border', longestBend),
  curves('streets-main', city, 'main'),
  curves('streets', city, 'streets'),
  lines('runway', city, 'runway')
];
