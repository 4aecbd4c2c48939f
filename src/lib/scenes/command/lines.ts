import type { Area } from '../../drawing/area';
import { round } from '../../drawing/area';
import type { Line, Point } from './types';

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

/** The line from one box to another, moved `aside` pixels to the left of its direction. */
export function join(from: Area, to: Area, aside: number): Line {
  const [a, b] = [centre(from), centre(to)];
  const [x, y] = leftOf([a, b]);
  const move = (point: Point): Point => [point[0] + x * aside, point[1] + y * aside];
  const [start, end] = [move(a), move(b)];
  return [leave(from, start, end), leave(to, end, start)];
}

export const lengthOf = ([[ax, ay], [bx, by]]: Line): number => Math.hypot(bx - ax, by - ay);

/** One pixel to the left of a line's direction. */
export function leftOf(line: Line): Point {
  const [[ax, ay], [bx, by]] = line;
  const length = lengthOf(line) || 1;
  return [(by - ay) / length, (ax - bx) / length];
}

/** The point a part `t` of the way along a line. */
export const along = ([[ax, ay], [bx, by]]: Line, t: number): Point => [
  // d3's interpolateNumber keeps a level line level to 1e-13 only: arrows would move by 0.01 pixels.
  ax + (bx - ax) * t,
  ay + (by - ay) * t
];

/**
 * How many pixels of a line are seen before a box that lies on it and after it, by Liang and Barsky's
 * clipping; `null` where the line does not come into the box.
 */
export function seen(
  line: Line,
  { x, y, width, height }: Area
): { readonly before: number; readonly after: number } | null {
  const [[ax, ay], [bx, by]] = line;
  let [enter, exit] = [0, 1];
  const sides = [
    [ax - bx, ax - x],
    [bx - ax, x + width - ax],
    [ay - by, ay - y],
    [by - ay, y + height - ay]
  ] as const;
  for (const [step, room] of sides) {
    if (step === 0 && room <= 0) return null;
    if (step < 0) enter = Math.max(enter, room / step);
    if (step > 0) exit = Math.min(exit, room / step);
  }
  const length = lengthOf(line);
  return enter < exit ? { before: enter * length, after: (1 - exit) * length } : null;
}

/** Whether a line comes into a box. */
export const crosses = (line: Line, box: Area): boolean => seen(line, box) !== null;

/** The line as a path, without the last `short` pixels. */
export function path([start, end]: Line, short: number): string {
  const at = ([x, y]: Point) => `${round(x)} ${round(y)}`;
  return `M${at(start)}L${at(shift(end, start, Math.min(short, lengthOf([start, end]))))}`;
}

/** The point `by` pixels from one point towards another. */
function shift(from: Point, towards: Point, by: number): Point {
  const length = lengthOf([from, towards]) || 1;
  return along([from, towards], by / length);
}

/** An arrowhead at the end of a line, `size` pixels long, as a closed path. */
export function head([start, end]: Line, size: number): string {
  const [bx, by] = shift(end, start, size);
  const [nx, ny] = [(end[1] - by) * 0.42, (end[0] - bx) * 0.42];
  return `M${round(end[0])} ${round(end[1])}L${round(bx + nx)} ${round(by - ny)}L${round(bx - nx)} ${round(by + ny)}z`;
}
