import { progress } from '../../drawing/motion/progress';
import { daysIn, isAmong, stateOf, type DayState } from './states';
import { square } from './wall';
import type { Block, CalendarGraph, Due } from './types';

/** What a number stands on. */
export type Ground = DayState | 'highlighted' | 'due';

/** The number of a day of the month in its square; `y` is the baseline. */
export interface DayNumber {
  readonly day: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly opacity: number;
  readonly ground: Ground;
}

/** How strongly numbers are seen in days of this size, 0 to 1: only where there is room for 12 px. */
export const numbersShow = (pitch: number): number => progress(pitch, [17.2, 17.3]);

/** The promise of a single day, if there is one. */
const dueOf = (dues: readonly Due[], day: number): Due | undefined =>
  dues.find((due) => due.day === day && due.last === day);

function groundOf(graph: CalendarGraph, day: number): Ground {
  if ((dueOf(graph.dues, day)?.opacity ?? 0) > 0.5) return 'due';
  return isAmong(graph.highlighted, day) ? 'highlighted' : stateOf(graph, day);
}

/** The numbers of a block, where there is room. What came of a promised day takes its number's place. */
export function dayNumbers(graph: CalendarGraph, block: Block): DayNumber[] {
  const show = numbersShow(block.pitch) * block.opacity;
  const size = Math.min(26, Math.max(12, block.pitch * 0.46));
  return daysIn(graph, block).flatMap((day) => {
    const due = dueOf(graph.dues, day);
    const opacity = show * (due ? 1 - due.settled * due.opacity : 1);
    if (opacity <= 0) return [];
    const { x, y, width } = square(block, day);
    const at = { x: x + width / 2, y: y + width / 2 + size * 0.355 };
    const text = String(day - block.day + 1);
    return [{ day, text, ...at, size, opacity, ground: groundOf(graph, day) }];
  });
}
