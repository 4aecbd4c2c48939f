import type { Point } from '../../drawing/map/topology';

/** A line of points; `closed` where path data ends it with `z`. */
export interface Subpath {
  readonly points: readonly Point[];
  readonly closed: boolean;
}

/** How many numbers each command takes; those that maps are made of. */
const counts: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, z: 0 };

/** Pixels: about how long the straight parts are that stand for a curve. */
const step = 2.5;

/**
 * Path data as lines of points, curves cut into short straight parts.
 * @param scale pixels to one unit of `d`, which decides how short
 * @throws for a command that is not listed above
 */
export function readPath(d: string, scale: number): Subpath[] {
  const subpaths: { points: Point[]; closed: boolean }[] = [];
  let points: Point[] = [];
  let at: Point = [0, 0];
  let start: Point = [0, 0];
  const begin = (point: Point): void => {
    points = [point];
    subpaths.push({ points, closed: false });
  };
  for (const [, command = '', text = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const kind = command.toLowerCase();
    const count = counts[kind];
    if (count === undefined) throw new Error(`a still cannot clip the path command “${command}”`);
    const relative = command === kind;
    if (kind === 'z') {
      const subpath = subpaths.at(-1);
      if (subpath) subpath.closed = true;
      at = start;
      continue;
    }
    const numbers = (text.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    for (let i = 0; i + count <= numbers.length; i += count) {
      const [x, y] = relative ? at : [0, 0];
      const given = numbers.slice(i, i + count);
      if (kind === 'm' && i === 0) {
        at = start = [x + (given[0] ?? 0), y + (given[1] ?? 0)];
        begin(at);
        continue;
      }
      if (points.at(-1) !== at) begin(at);
      const [a = 0, b = 0, c = 0, e = 0, f = 0, g = 0] = given;
      if (kind === 'c') {
        points.push(...curve(at, [x + a, y + b], [x + c, y + e], [x + f, y + g], scale));
      } else if (kind === 'h') points.push([x + a, at[1]]);
      else if (kind === 'v') points.push([at[0], y + a]);
      else points.push([x + a, y + b]);
      at = points.at(-1) ?? at;
    }
  }
  return subpaths;
}

/** The points of a cubic Bézier curve after its first. */
function curve(a: Point, b: Point, c: Point, d: Point, scale: number): Point[] {
  const length = [b, c, d].reduce(
    ([sum, last], next): [number, Point] => [
      sum + Math.hypot(next[0] - last[0], next[1] - last[1]),
      next
    ],
    [0, a] as [number, Point]
  )[0];
  const count = Math.min(40, Math.max(1, Math.ceil((length * scale) / step)));
  return Array.from({ length: count }, (_, i): Point => {
    const t = (i + 1) / count;
    if (t === 1) return d;
    const s = 1 - t;
    const on = (k: 0 | 1): number =>
      s * s * s * a[k] + 3 * s * s * t * b[k] + 3 * s * t * t * c[k] + t * t * t * d[k];
    return [on(0), on(1)];
  });
}
