import regionFile from '../../../../data/geo/southern-africa.topo.json';
import lesothoFile from '../../../../data/geo/lesotho.topo.json';
import maseruFile from '../../../../data/geo/maseru.topo.json';
import { extentOf } from './camera';
import { smooth, straight } from './pathData';
import { linesOf, unitOf, type Layer, type Point } from './topology';
import { unmapped } from './unmapped';

export const region: Layer = regionFile;
export const lesotho: Layer = lesothoFile;
export const maseru: Layer = maseruFile;

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

/** How much further than the ground Lesotho's side reaches, so that its edge cannot shine through. */
const overlap = { east: 16_000, out: 300 };

/** Lesotho's side of the fine border is closed far in the east, from north to south. */
function eastOfCity(more = overlap): [Point, Point] {
  const corners = linesOf(maseru, 'ground').flat();
  const [, north, furthest, south] = extentOf(corners) ?? [0, 0, 0, 0];
  const east = furthest + more.east;
  return [
    [east, north - more.out],
    [east, south + more.out]
  ];
}

const citySide = (): string => smooth(linesOf(maseru, 'border'), longestBend, eastOfCity());

/** A ring around the ground on Lesotho's side of the fine border, metres. */
export const lesothoSide = (): Point[] => [
  ...linesOf(maseru, 'border').flat(),
  ...eastOfCity({ east: 0, out: 0 })
];

/** Dots on Lesotho's side of the border where no street is at hand. */
function cityUnmapped(): string {
  return unmapped(lesothoSide(), [...linesOf(maseru, 'main'), ...linesOf(maseru, 'streets')]);
}

/** Everything a map draws, built once per page; `Geometry.svelte` writes it into the document. */
export const paths: readonly GeoPath[] = [
  rings('land', region, 'land'),
  lines('borders', region, 'borders'),
  rings('africa', region, 'africa'),
  rings('lesotho-far', lesotho, 'far'),
  rings('lesotho', lesotho, 'outline'),
  lines('caledon', lesotho, 'caledon'),
  curves('rivers', lesotho, 'rivers'),
  rings('city-ground', maseru, 'ground'),
  path('city-side', maseru, citySide()),
  path('city-unmapped', maseru, cityUnmapped()),
  curves('city-border', maseru, 'border', longestBend),
  curves('streets-main', maseru, 'main'),
  curves('streets', maseru, 'streets'),
  lines('runway', maseru, 'runway')
];
