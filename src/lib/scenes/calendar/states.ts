import { range } from 'd3';
import { progress } from '../../drawing/motion/progress';
import type { Area } from '../../drawing/area';
import { fades, square } from './ribbon';
import type { CalendarGraph, Ribbon } from './types';

/** What a day was for parliament, seen from the story's now. */
export type DayState = 'open' | 'closed' | 'dissolved' | 'ahead';

/** The state of a day once `now` has come. */
export function stateOf(
  { periods: { closed, dissolved }, now }: Pick<CalendarGraph, 'periods' | 'now'>,
  day: number
): DayState {
  if (day > Math.floor(now)) return 'ahead';
  if (day >= closed[0] && day < closed[1]) return 'closed';
  return day >= dissolved[0] && day < dissolved[1] ? 'dissolved' : 'open';
}

/** All days by their state; each day is in one list. */
export function daysByState(
  graph: Pick<CalendarGraph, 'periods' | 'now' | 'ribbon'>
): Record<DayState, number[]> {
  const days: Record<DayState, number[]> = { open: [], closed: [], dissolved: [], ahead: [] };
  for (const day of range(graph.ribbon.days)) days[stateOf(graph, day)].push(day);
  return days;
}

/** How strongly numbers are seen in the days, 0 to 1: only where there is room for 12 px. */
export const numbersShow = ({ across, pitch }: Ribbon): number =>
  progress(pitch, across ? [22, 25] : [17, 18]);

/** Whether a day's square lies, unfaded, in the window. */
export function inWindow(ribbon: Ribbon, window: Area, day: number): boolean {
  const { x, y, width } = square(ribbon, day);
  const { start, end } = fades(ribbon, window);
  return (
    x >= window.x + (ribbon.across ? start : 0) - 1 &&
    y >= window.y + (ribbon.across ? 0 : start) - 1 &&
    x + width <= window.x + window.width + 1 &&
    y + width <= window.y + window.height - end + 1
  );
}
