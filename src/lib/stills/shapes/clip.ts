import type { Line, Point } from '../../drawing/map/topology';

/** A rectangle in pixels. */
export interface Window {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where the straight line from `a` to `b` has the given coordinate on one axis. */
function crossing(a: Point, b: Point, axis: 0 | 1, value: number): Point {
  const t = (value - a[axis]) / (b[axis] - a[axis]);
  return axis === 0 ? [value, a[1] + t * (b[1] - a[1])] : [a[0] + t * (b[0] - a[0]), value];
}

/** The window's sides: on which axis, where, and which way is in. */
const sides = ({ left, top, right, bottom }: Window) =>
  [
    [0, left, 1],
    [0, right, -1],
    [1, top, 1],
    [1, bottom, -1]
  ] as const;

/**
 * What of a ring lies in a window (Sutherland & Hodgman 1974). Each ring on its own, so that rings
 * within rings keep their winding; parts along the window's edge are seen by nobody.
 */
export function clipRing(ring: Line, window: Window): Line {
  let points = ring;
  for (const [axis, value, sign] of sides(window)) {
    const isIn = (p: Point): boolean => sign * (p[axis] - value) >= 0;
    const kept: Point[] = [];
    points.forEach((b, i) => {
      const a = points[(i || points.length) - 1] ?? b;
      if (isIn(a) !== isIn(b)) kept.push(crossing(a, b, axis, value));
      if (isIn(b)) kept.push(b);
    });
    points = kept;
  }
  return points;
}

/** The parts of a line that lie in a window, each from where it enters to where it leaves. */
export function clipLine(line: Line, window: Window): Line[] {
  let lines: Line[] = [line];
  for (const [axis, value, sign] of sides(window)) {
    const isIn = (p: Point): boolean => sign * (p[axis] - value) >= 0;
    lines = lines.flatMap((points) => {
      const parts: Point[][] = [];
      points.forEach((b, i) => {
        const a = points[i - 1];
        const wasIn = a !== undefined && isIn(a);
        if (a && wasIn !== isIn(b)) {
          const edge = crossing(a, b, axis, value);
          if (wasIn) parts.at(-1)?.push(edge);
          else parts.push([edge]);
        } else if (!a && isIn(b)) parts.push([]);
        if (isIn(b)) parts.at(-1)?.push(b);
      });
      return parts.filter((part) => part.length > 1);
    });
  }
  return lines;
}

/** Fewer points, none further than `tolerance` pixels from where the line was (Douglas & Peucker 1973). */
export function simplify(line: Line, tolerance: number): Line {
  const keep = new Set([0, line.length - 1]);
  const stack: [number, number][] = [[0, line.length - 1]];
  for (let span = stack.pop(); span; span = stack.pop()) {
    const [from, to] = span;
    const [a, b] = [line[from], line[to]];
    if (!a || !b) continue;
    let [far, at] = [tolerance, -1];
    for (let i = from + 1; i < to; i++) {
      const distance = distanceTo(line[i] ?? a, a, b);
      if (distance > far) [far, at] = [distance, i];
    }
    if (at < 0) continue;
    keep.add(at);
    stack.push([from, at], [at, to]);
  }
  return line.filter((_, i) => keep.has(i));
}

/** From a point to the straight part between `a` and `b`. */
function distanceTo([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const t = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
  const at = Math.max(0, Math.min(1, t));
  return Math.hypot(x - ax - at * dx, y - ay - at * dy);
}
