import { interpolatePoint } from '../motion/interpolate';
import type { Point } from './topology';

/**
 * A schematic link: who came from where, not a route. In this projection a straight line through
 * the origin is the great circle; the bend keeps it from looking like a road or a border.
 */
export interface Arc {
  readonly from: Point;
  readonly control: Point;
  readonly to: Point;
}

/** How far an arc's control point stands from its chord, in chords; to the left as seen in travel. */
const bend = 0.2;

/** Metres in, metres out. */
export function arc(from: Point, to: Point): Arc {
  return bent(from, to, bend);
}

/** The same arc, bent to the other side, where one to the left would lie on another. */
export const mirrored = ({ from, to }: Arc): Arc => bent(from, to, -bend);

/** Whether two arcs would be taken for one: ends nearer to each other than a fifth of the way. */
export function alike(a: Arc, b: Arc): boolean {
  const far = (p: Point, q: Point): number => Math.hypot(p[0] - q[0], p[1] - q[1]);
  return Math.max(far(a.from, b.from), far(a.to, b.to)) < far(a.from, a.to) / 5;
}

function bent(from: Point, to: Point, share: number): Arc {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const control: Point = [
    Math.round((from[0] + to[0]) / 2 + dy * share),
    Math.round((from[1] + to[1]) / 2 - dx * share)
  ];
  return { from, control, to };
}

/** The point a part `t` of the way along (de Casteljau). */
export function along({ from, control, to }: Arc, t: number): [number, number] {
  return interpolatePoint(interpolatePoint(from, control)(t), interpolatePoint(control, to)(t))(t);
}

/** The part of an arc from `t0` to `t1` (de Casteljau twice). */
export function part(full: Arc, t0: number, t1: number): Arc {
  const from = along(full, t0);
  const to = along(full, t1);
  const [a, b] = [
    interpolatePoint(full.from, full.control),
    interpolatePoint(full.control, full.to)
  ];
  const control = interpolatePoint(a(t0), b(t0))(t1);
  return { from, control, to };
}

/** Pixels left free around either end of an arc. */
export const arcGap = 14;

/** An arc given in pixels without the gap around either end, and the head of its arrow. */
export function drawArc(full: Arc): { d: string; head: string } {
  const length = Math.hypot(full.to[0] - full.from[0], full.to[1] - full.from[1]);
  const cut = Math.min(0.35, arcGap / Math.max(1, length));
  const { from, control, to } = part(full, cut, 1 - cut);
  const angle = Math.atan2(to[1] - control[1], to[0] - control[0]);
  const wing = (turn: number): string => {
    const x = to[0] - 9 * Math.cos(angle + turn);
    const y = to[1] - 9 * Math.sin(angle + turn);
    return `${x.toFixed(1)} ${y.toFixed(1)}`;
  };
  const p = ([x, y]: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;
  return {
    d: `M${p(from)}Q${p(control)} ${p(to)}`,
    head: `M${wing(0.45)}L${p(to)}L${wing(-0.45)}`
  };
}
