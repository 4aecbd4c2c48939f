import { interpolateNumber } from 'd3';
import { round } from '../../drawing/area';
import { progress } from '../../drawing/motion/progress';
import { square } from './wall';
import type { Block, Due } from './types';

/** A promised day as it is drawn, in pixels. Nothing of it reaches beyond its square. */
export interface DueShape {
  /** The middle of the day. */
  readonly x: number;
  readonly y: number;
  /** Half the side of the frame's line, and how thick that is. */
  readonly half: number;
  readonly thick: number;
}

/** The place and size of a promised day. */
export function dueShape(block: Block, day: number): DueShape {
  const { x, y, width } = square(block, day);
  const thick = Math.min(4, Math.max(1.5, width * 0.085));
  return { x: x + width / 2, y: y + width / 2, half: (width - thick) / 2, thick };
}

/** The frame of a day; without a second argument, its line's middle. */
export function frame({ x, y, half }: DueShape, out = 0): string {
  const side = round(2 * (half + out));
  return `M${round(x - half - out)} ${round(y - half - out)}h${side}v${side}h${-side}z`;
}

/** A line in parts of the half side from the middle, as far as it is drawn. */
function line(
  { x, y, half }: DueShape,
  from: readonly [number, number],
  to: readonly [number, number],
  part: number
): string {
  if (part <= 0) return '';
  const at = (i: 0 | 1) => interpolateNumber(from[i], to[i])(part) * half;
  return `M${round(x + from[0] * half)} ${round(y + from[1] * half)}L${round(x + at(0))} ${round(y + at(1))}`;
}

/**
 * What came of the day, drawn as `settled` grows: a cross where it was missed, an arrow that leads
 * on where it was put off.
 */
export function outcome({ outcome: end, settled }: Due, shape: DueShape): string {
  const [first, second] = [progress(settled, [0, 0.5]), progress(settled, [0.5, 1])];
  if (end === 'missed')
    return (
      line(shape, [-0.55, -0.55], [0.55, 0.55], first) +
      line(shape, [0.55, -0.55], [-0.55, 0.55], second)
    );
  if (end !== 'put off') return '';
  return (
    line(shape, [-0.62, 0], [0.62, 0], first) +
    line(shape, [0.62, 0], [0.12, -0.46], second) +
    line(shape, [0.62, 0], [0.12, 0.46], second)
  );
}

/** The tick on a day that was kept. */
export const tick = ({ x, y, half: r }: DueShape): string =>
  `M${round(x - 0.5 * r)} ${round(y + 0.05 * r)}l${round(0.36 * r)} ${round(0.38 * r)}l${round(0.68 * r)} ${round(-0.82 * r)}`;
