import { max, min } from 'd3';
import { dayNumber } from './days';
import type { Name } from './names';
import type { CalendarKeyframe, Month } from './types';

/** Up to so many months are shown in a row without a gap. */
const run = 3;

/** The months of the days that are to be looked at. */
export function focused(
  { focus }: Pick<CalendarKeyframe, 'focus'>,
  months: readonly Month[]
): Month[] {
  if (focus === null) return [...months];
  const [from, to] = [dayNumber(focus[0]), dayNumber(focus[1])];
  return months.filter(({ day, days }) => day <= to && day + days > from);
}

/**
 * Which months to show where there is no room for all, the first choice first: those that have
 * something named, or, where none has, that of the last day that has come; without gaps, with gaps,
 * and then fewer and fewer: what came first has been told before.
 */
export function telling(
  { until }: Pick<CalendarKeyframe, 'until'>,
  months: readonly Month[],
  names: readonly Name[]
): Month[][] {
  const told = months.filter(({ key }) => names.some(({ month }) => month === key));
  if (told.length === 0) return [months.filter(({ key }) => until.startsWith(key))];
  const from = min(told, ({ day }) => day) ?? 0;
  const to = max(told, ({ day }) => day) ?? 0;
  const between = months.filter(({ day }) => day >= from && day <= to);
  const fewer = told.map((_, i) => told.slice(i));
  return between.length <= run ? [between, ...fewer] : fewer;
}
