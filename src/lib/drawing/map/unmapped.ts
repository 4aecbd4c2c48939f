import { pairs, polygonContains, range } from 'd3';
import { extentOf, type Extent } from './camera';
import { dotSpacing } from './detail';
import type { Line, Point } from './topology';

/**
 * Metres: as far as a street at hand says something about the ground beside it, and as far from the
 * streets as a picture of them looks. Further out dots would only cost time while the camera flies.
 */
const reach = { least: 450, most: 4000 };

/**
 * Rows of the dotted tint that printed maps set where a survey ends: straight path data on a grid
 * that is staggered by half a step, in metres. Dashed with `0 spacing` under round ends, each row
 * is a row of dots that stand on the ground at every scale.
 * @param land a ring around the ground in question, metres
 * @param streets lines at hand, metres
 */
export function unmapped(land: Line, streets: readonly Line[]): string {
  const ring = land as [number, number][];
  const [west, north, east, south] = extentOf(land) ?? [0, 0, 0, 0];
  const step = dotSpacing;
  const known = streets.flatMap((line) => {
    const [extent, parts] = [extentOf(line), pairs(line as Point[])];
    return extent && parts.length > 0 ? [{ extent, parts }] : [];
  });
  const unknown = (p: Point): boolean => {
    if (!polygonContains(ring, p as [number, number])) return false;
    let isNear = known.length === 0;
    for (const { extent, parts } of known) {
      // Its parts are as far as this at least: most streets are too far to say anything.
      if (outside(p, extent) > (isNear ? reach.least : reach.most)) continue;
      for (const [a, b] of parts) {
        const away = distance(p, a, b);
        if (away < reach.least) return false;
        isNear ||= away <= reach.most;
      }
    }
    return isNear;
  };
  let d = '';
  for (const row of range(Math.ceil(north / step), south / step)) {
    const y = row * step;
    const shift = row % 2 === 0 ? 0 : step / 2;
    let [from, to]: [number | null, number] = [null, 0];
    for (const x of range(Math.ceil(west / step) * step + shift, east, step)) {
      if (unknown([x, y])) {
        from ??= x;
        to = x;
      } else if (from !== null) {
        d += run(from, to, y);
        from = null;
      }
    }
    if (from !== null) d += run(from, to, y);
  }
  return d;
}

/** A row from its first dot to just beyond its last, so that rounding cannot lose it. */
const run = (from: number, to: number, y: number): string => `M${from} ${y}H${to + 9}`;

/** From a point to an extent; 0 in it. */
const outside = ([x, y]: Point, [west, north, east, south]: Extent): number =>
  Math.hypot(Math.max(west - x, 0, x - east), Math.max(north - y, 0, y - south));

/** From a point to the street from `a` to `b`. */
function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const t = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
  const at = Math.min(1, Math.max(0, t));
  return Math.hypot(x - ax - at * dx, y - ay - at * dy);
}
