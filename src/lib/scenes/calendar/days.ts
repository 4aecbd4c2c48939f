import { utcDay, utcMonday, utcMonth } from 'd3';
import { locale } from '../../i18n';
import { once } from '../../i18n/once';
import type { DateText } from '../../story/types';
import type { Month, Span } from './types';

const epoch = new Date(0);
const shape = /^\d{4}-\d{2}(-\d{2})?$/;
const textOf = (day: Date): DateText => day.toISOString().slice(0, 10);

/** Midnight UTC at the beginning of a day, or of a month. @throws RangeError if there is none */
function startOf(date: DateText): Date {
  const start = new Date(date);
  // 31 June is taken for 1 July.
  if (!shape.test(date) || Number.isNaN(+start) || !textOf(start).startsWith(date))
    throw new RangeError(`“${date}” is not a day or a month; write 2031-05-14 or 2031-05`);
  return start;
}

/**
 * Days from 1 January 1970 to a day, or to the first day of a month.
 * @throws RangeError if there is no such day
 */
export const dayNumber = (date: DateText): number => utcDay.count(epoch, startOf(date));

/** The day of that number, `2031-05-14`. */
export const dateText = (day: number): DateText => textOf(utcDay.offset(epoch, day));

/** Days from the first to the second: 1 from one day to the next. */
export const daysBetween = (from: DateText, to: DateText): number =>
  utcDay.count(startOf(from), startOf(to));

/** The last day of a month, the day itself of a day. */
const lastDay = (date: DateText): Date =>
  date.length === 10 ? startOf(date) : utcDay.offset(utcMonth.offset(startOf(date), 1), -1);

/**
 * `2031-05`, `2031-05-14` or `2031-04/2031-06-17` as first and last day.
 * @throws RangeError if it is none of these, or runs backwards
 */
export function spanOf(text: string): Span {
  const [from = '', to = from, ...rest] = text.trim().split('/');
  const [first, last] = [startOf(from), lastDay(to)];
  if (rest.length > 0 || last < first)
    throw new RangeError(
      `“${text}” is not a span of days; write 2031-04/2031-06-17, earlier first`
    );
  return [textOf(first), textOf(last)];
}

/** The weekdays from Monday on, each by its initial. */
export const weekdays = once((): readonly string[] => {
  const initial = new Intl.DateTimeFormat(locale, { weekday: 'narrow', timeZone: 'UTC' });
  return utcDay
    .range(utcMonday(epoch), utcDay.offset(utcMonday(epoch), 7))
    .map((day) => initial.format(day));
});

const monthName = once(() => new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }));

/** The months that a span touches, in order. A browser's first such name takes a while: keyframes have them. */
export function monthsOf([from, to]: Span): Month[] {
  const months = utcMonth.range(utcMonth(startOf(from)), utcDay.offset(startOf(to), 1));
  return months.map((first, i) => {
    const year = i === 0 || first.getUTCMonth() === 0 ? ` ${first.getUTCFullYear()}` : '';
    return {
      key: textOf(first).slice(0, 7),
      name: monthName().format(first) + year,
      day: utcDay.count(epoch, first),
      days: utcDay.count(first, utcMonth.offset(first, 1)),
      weekday: utcDay.count(utcMonday(first), first)
    };
  });
}
