import { interpolateNumber } from 'd3';
import { round } from '../../drawing/area';
import { progress } from '../../drawing/motion/progress';
import { square } from './ribbon';
import type { Ribbon, Ring } from './types';

/** A promised day as it is drawn, in pixels. Nothing of it reaches beyond `ground`. */
export interface RingShape {
  readonly x: number;
  readonly y: number;
  /** The radius of the ring's line, and how thick that is. */
  readonly radius: number;
  readonly thick: number;
  /** Half the width and height of what is drawn through the day. */
  readonly half: number;
  /** How strongly the ring of a settled day is seen, 0 to 1: in the smallest squares its strike stands alone. */
  readonly ringed: number;
  /** The radius of the paper that it stands on: half a pitch, so that neighbours never meet. */
  readonly ground: number;
}

/** The place and size of a promised day. */
export function ringShape(ribbon: Ribbon, day: number): RingShape {
  const { x, y, width } = square(ribbon, day);
  const ground = ribbon.pitch / 2;
  const thick = Math.min(2.75, Math.max(1.25, ribbon.pitch * 0.07));
  const radius = ground - thick / 2 - Math.max(0.3, ribbon.pitch * 0.03);
  const ringed = progress(ribbon.pitch, [10, 13]);
  // Without the ring about it a strike may reach further.
  const half = interpolateNumber(ground * 0.86 - thick / 2, radius * 0.71)(ringed);
  return { x: x + width / 2, y: y + width / 2, radius, thick, half, ringed, ground };
}

/** The circle about a ring's middle. */
export function circle({ x, y }: RingShape, radius: number): string {
  const r = round(radius);
  const across = round(2 * radius);
  return `M${round(x - radius)} ${round(y)}a${r} ${r} 0 1 1 ${across} 0a${r} ${r} 0 1 1 ${-across} 0z`;
}

/** What came of the day: one stroke where it was put off, two, one after the other, where it was missed. */
export function strike({ outcome, settled }: Ring, { x, y, half }: RingShape): string {
  const line = (part: number, dy: number) =>
    part === 0
      ? ''
      : `M${round(x - half)} ${round(y - dy * half)}l${round(2 * half * part)} ${round(2 * dy * half * part)}`;
  if (outcome === 'missed')
    return line(progress(settled, [0, 0.5]), 1) + line(progress(settled, [0.5, 1]), -1);
  return outcome === 'put off' ? line(settled, -1) : '';
}

/** How thick the tick on a kept day is: thin enough to leave some of a small disc. */
export const tickWidth = ({ radius, thick }: RingShape): number => Math.min(thick, radius * 0.4);

/** The tick on a day that was kept. */
export const tick = ({ x, y, radius: r }: RingShape): string =>
  `M${round(x - 0.45 * r)} ${round(y + 0.05 * r)}l${round(0.32 * r)} ${round(0.34 * r)}l${round(0.6 * r)} ${round(-0.72 * r)}`;
