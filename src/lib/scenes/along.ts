import { range } from 'd3';
import type { Point } from './types';

/** Pixels from one point of a long mark to the next. */
const apart = 12;

/** The points of a long mark, from one of its ends straight to the other. */
export function along(
  [x0, y0]: readonly [number, number],
  [x1, y1]: readonly [number, number],
  key: string,
  reach: number
): Point[] {
  const parts = Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0) / apart));
  return range(parts + 1).map((i) => ({
    key,
    x: x0 + ((x1 - x0) * i) / parts,
    y: y0 + ((y1 - y0) * i) / parts,
    reach
  }));
}
