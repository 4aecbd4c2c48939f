import type { Area } from '../../drawing/area';
import { sans, textWidth } from '../../drawing/textWidth';
import { along, leftOf } from './lines';
import type { Line, Point } from './types';

/** A line that wants its word beside or on it. */
export interface Wish {
  readonly id: string;
  readonly text: string;
  readonly line: Line;
  /** Whether the word must be there; others stand only where there is room. */
  readonly needed: boolean;
  /** Where another line runs beside it, the side that is free: 1 is left of its direction, -1 right. */
  readonly outer: number;
}

/** A place where a line's word could stand. */
export interface Candidate {
  /** Its middle. */
  readonly at: Point;
  readonly box: Area;
  /** The less, the better. */
  readonly cost: number;
}

const stops = [
  0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8, 0.14, 0.86, 0.08, 0.92
];
/** Pixels between a word and its own line where it stands beside it. */
const air = 1;

/** The rectangle of a word with its middle at a point. */
export const wordBox = (text: string, [x, y]: Point, size: number): Area => {
  const width = textWidth(text, size, { ...sans, weight: 600 }) * 1.05 + 4;
  return { x: x - width / 2, y: y - size * 0.6, width, height: size * 1.2 };
};

/** Whether a box lies in an area. */
const within = (box: Area, area: Area): boolean =>
  box.x >= area.x &&
  box.y >= area.y &&
  box.x + box.width <= area.x + area.width &&
  box.y + box.height <= area.y + area.height;

/**
 * On the line at several stops, and touching it from either side there, within the area; those that cost
 * least come first.
 */
export function candidates({ text, line, outer }: Wish, area: Area, size: number): Candidate[] {
  const left = leftOf(line);
  const { width, height } = wordBox(text, [0, 0], size);
  const all = stops.flatMap((stop, rank) => {
    const on = along(line, stop);
    const away = (Math.abs(left[0]) * width + Math.abs(left[1]) * height) / 2 + air;
    const shifts = [0, ...[0, 2, 4, 7].flatMap((more) => [away + more, -away - more])];
    return shifts.flatMap((shift) => {
      const at: Point = [on[0] + left[0] * shift, on[1] + left[1] * shift];
      const box = { x: at[0] - width / 2, y: at[1] - height / 2, width, height };
      const side = Math.sign(shift);
      const beside = outer === 0 ? 8 * Math.abs(side) : side === outer ? 0 : side === 0 ? 12 : 60;
      const off = side === 0 ? 0 : 2 * (Math.abs(shift) - away);
      return within(box, area) ? [{ at, box, cost: rank * 2 + beside + off }] : [];
    });
  });
  return all.sort((a, b) => a.cost - b.cost);
}
