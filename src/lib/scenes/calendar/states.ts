import { range } from 'd3';
import type { CalendarGraph, Month } from './types';

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

/** The days of a month that the calendar has. */
export const daysIn = (
  { first, last }: Pick<CalendarGraph, 'first' | 'last'>,
  { day, days }: Pick<Month, 'day' | 'days'>
): number[] => range(Math.max(first, day), Math.min(last + 1, day + days));

/** The days of a month by their state; each day is in one list. */
export function daysByState(
  graph: Pick<CalendarGraph, 'periods' | 'now' | 'first' | 'last'>,
  month: Pick<Month, 'day' | 'days'>
): Record<DayState, number[]> {
  const days: Record<DayState, number[]> = { open: [], closed: [], dissolved: [], ahead: [] };
  for (const day of daysIn(graph, month)) days[stateOf(graph, day)].push(day);
  return days;
}

/** Whether one of some spans of days, seen at least half, holds a day. */
export const isAmong = (
  spans: readonly { readonly day: number; readonly last: number; readonly opacity: number }[],
  day: number
): boolean => spans.some((span) => span.opacity > 0.5 && span.day <= day && day <= span.last);
