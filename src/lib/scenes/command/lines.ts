import type { Area } from '../../charts/area';
import { round } from '../../charts/area';
import type { Point } from './types';

/** Pixels between a line and the box it comes from or points at. */
const air = 3;

export const centre = ({ x, y, width, height }: Area): Point => [x + width / 2, y + height / 2];

/** Where the line from a point in the box towards another leaves the box, with a little air. */
export function leave({ x, y, width, height }: Area, from: Point, to: Point): Point {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const reach = (start: number, low: number, high: number, d: number) =>
    d > 0 ? (high + air - start) / d : d < 0 ? (low - air - start) / d : Infinity;
  const t = Math.min(reach(from[0], x, x + width, dx), reach(from[1], y, y + height, dy), 1);
  return [from[0] + t * dx, from[1] + t * dy];
}

/**
 * The line from one box to another, moved `aside` pixels to the left of its direction, through `via`
 * where there is one.
 */
export function join(from: Area, to: Area, aside: number, via: Point | null): Point[] {
  const [a, b] = [centre(from), centre(to)];
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  const move = ([x, y]: Point): Point => [
    x + ((b[1] - a[1]) / length) * aside,
    y - ((b[0] - a[0]) / length) * aside
  ];
  const [start, end] = [move(a), move(b)];
  if (via) return [leave(from, start, via), via, leave(to, end, via)];
  return [leave(from, start, end), leave(to, end, start)];
}

/** The point a part `t` of the way along a line. */
export function along(points: readonly Point[], t: number): Point {
  const lengths = points.slice(1).map((p, i) => distance(points[i] ?? p, p));
  let left = t * lengths.reduce((sum, length) => sum + length, 0);
  for (const [i, length] of lengths.entries()) {
    const [p, q] = [points[i], points[i + 1]];
    if (p && q && (left <= length || i === lengths.length - 1)) {
      const u = length === 0 ? 0 : left / length;
      return [p[0] + (q[0] - p[0]) * u, p[1] + (q[1] - p[1]) * u];
    }
    left -= length;
  }
  return points[0] ?? [0, 0];
}

const distance = (p: Point, q: Point) => Math.hypot(q[0] - p[0], q[1] - p[1]);

/** Whether a line comes into a box (Liang and Barsky's clipping, piece by piece). */
export function crosses(points: readonly Point[], { x, y, width, height }: Area): boolean {
  return points.slice(1).some((q, i) => {
    const [px, py] = points[i] ?? q;
    const [dx, dy] = [q[0] - px, q[1] - py];
    let [enter, exit] = [0, 1];
    const sides = [
      [-dx, px - x],
      [dx, x + width - px],
      [-dy, py - y],
      [dy, y + height - py]
    ] as const;
    for (const [step, room] of sides) {
      if (step === 0 && room <= 0) return false;
      if (step < 0) enter = Math.max(enter, room / step);
      if (step > 0) exit = Math.min(exit, room / step);
    }
    return enter < exit;
  });
}

/** The line as a path, with a bend of a few pixels' radius, without the last `short` pixels. */
export function path(points: readonly Point[], short: number): string {
  const at = ([x, y]: Point) => `${round(x)} ${round(y)}`;
  const [first, second] = points;
  const last = points.at(-1);
  const before = points.at(-2);
  if (!first || !second || !last || !before) return '';
  const end = shift(last, before, Math.min(short, distance(last, before)));
  if (points.length === 2) return `M${at(first)}L${at(end)}`;
  const radius = Math.min(18, distance(first, second) / 2, distance(second, end) / 2);
  return `M${at(first)}L${at(shift(second, first, radius))}Q${at(second)} ${at(shift(second, last, radius))}L${at(end)}`;
}

/** The point `by` pixels from one point towards another. */
function shift(from: Point, towards: Point, by: number): Point {
  const length = distance(from, towards) || 1;
  return [
    from[0] + ((towards[0] - from[0]) / length) * by,
    from[1] + ((towards[1] - from[1]) / length) * by
  ];
}

/** An arrowhead at the end of a line, `size` pixels long, as a closed path. */
export function head(points: readonly Point[], size: number): string {
  const last = points.at(-1);
  const before = points.at(-2);
  if (!last || !before) return '';
  const [bx, by] = shift(last, before, size);
  const [nx, ny] = [(last[1] - by) * 0.42, (last[0] - bx) * 0.42];
  return `M${round(last[0])} ${round(last[1])}L${round(bx + nx)} ${round(by - ny)}L${round(bx - nx)} ${round(by + ny)}z`;
}
