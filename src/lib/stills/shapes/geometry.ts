import { geoIdentity, geoPath } from 'd3';
import { paths } from '../../drawing/map/geometry';
import type { Line } from '../../drawing/map/topology';
import { readPath } from './readPath';
import { withFewerPoints } from './simplify';

/** A uniform scale, then a shift: what every map of the story is drawn under. */
export interface Placement {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** A rectangle in pixels. */
export interface Window {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Square pixels: a point that bends a line by less is not missed. */
const least = 0.3;
/** Decimals of a pixel. */
const digits = 1;

const byId = new Map(paths.map((path) => [path.id, path]));

/** Metres to one unit of a path of the maps. */
export const unitOfPath = (id: string): number => byId.get(id)?.unit ?? 1;

const scaled = new Map<string, Line[]>();

/** A path's lines at `k` pixels to one of its units; rings end where they begin. */
function linesAt(id: string, k: number): Line[] {
  const path = byId.get(id);
  if (!path) throw new Error(`a map uses “#${id}”, which Geometry.svelte does not hold`);
  const key = `${id} ${k}`;
  const known = scaled.get(key);
  if (known) return known;
  const lines = readPath(path.d, k).map(({ points, closed }): Line => {
    const ring = closed && points[0] ? [...points, points[0]] : points;
    return ring.map(([x, y]) => [x * k, y * k]);
  });
  const fewer = withFewerPoints(lines, least);
  scaled.set(key, fewer);
  return fewer;
}

/**
 * One of the maps' paths in pixels, no more of it than a window shows.
 * @param id `geo-…`
 * @param to from metres to pixels
 * @param how `area` for what is filled, `line` for what is not; `dots` for lines that begin at a dot
 * and are taken whole, so that no dot moves
 * @returns path data, empty where the window shows none of it
 * @throws if there is no such path
 */
export function drawGeometry(
  id: string,
  to: Placement,
  { left, top, right, bottom }: Window,
  how: 'area' | 'line' | 'dots'
): string {
  const lines = linesAt(id, to.k * unitOfPath(id)) as [number, number][][];
  const whole = geoIdentity().translate([to.x, to.y]);
  const cut = geoIdentity()
    .translate([to.x, to.y])
    .clipExtent([
      [left, top],
      [right, bottom]
    ]);
  const draw = geoPath(cut).digits(digits);
  // All rings as one polygon, so that one within another stays a hole.
  if (how === 'area') return draw({ type: 'Polygon', coordinates: lines }) ?? '';
  if (how === 'line') return draw({ type: 'MultiLineString', coordinates: lines }) ?? '';
  const seen = lines.filter((line) => draw({ type: 'LineString', coordinates: line }) !== null);
  return geoPath(whole).digits(digits)({ type: 'MultiLineString', coordinates: seen }) ?? '';
}
