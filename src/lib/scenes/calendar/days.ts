import { locale } from '../../i18n/en';
import type { DateText } from '../../story/types';
import type { Month, Span } from './types';

const dayLength = 86_400_000;
const shape = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/;

/**
 * Days from 1 January 1970 to a day, or to the first day of a month.
 * @throws RangeError if there is no such day
 */
export function dayNumber(date: DateText): number {
  const [, y = '', m = '', d = '01'] = shape.exec(date) ?? [];
  const time = Date.UTC(Number(y), Number(m) - 1, Number(d));
  // Date.UTC takes 31 June for 1 July.
  if (!y || dateText(Math.floor(time / dayLength)) !== `${y}-${m}-${d}`)
    throw new RangeError(`“${date}” is not a day or a month; write 2031-05-14 or 2031-05`);
  return time / dayLength;
}

/** The day of that number, `2031-05-14`. */
export function dateText(day: number): DateText {
  const time = new Date(day * dayLength);
  return Number.isNaN(time.getTime()) ? '' : time.toISOString().slice(0, 10);
}

/** Days from the first to the second: 1 from one day to the next. */
export const daysBetween = (from: DateText, to: DateText): number =>
  dayNumber(to) - dayNumber(from);

/** 0 for Monday to 6 for Sunday; 1 January 1970 was a Thursday. */
export const weekdayOf = (date: DateText): number => (((dayNumber(date) + 3) % 7) + 7) % 7;

/** The last day of a month, the day itself of a day. */
function lastDay(date: DateText): DateText {
  const [, y, m, d] = shape.exec(date) ?? [];
  return d === undefined ? dateText(Date.UTC(Number(y), Number(m), 0) / dayLength) : date;
}

/**
 * `2031-05`, `2031-05-14` or `2031-04/2031-06-17` as first and last day.
 * @throws RangeError if it is none of these, or runs backwards
 */
export function spanOf(text: string): Span {
  const [from = '', to = from, ...rest] = text.trim().split('/');
  const span = [dateText(dayNumber(from)), dateText(dayNumber(lastDay(to)))] as const;
  if (rest.length > 0 || daysBetween(...span) < 0)
    throw new RangeError(
      `“${text}” is not a span of days; write 2031-04/2031-06-17, earlier first`
    );
  return span;
}

const monthName = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });

/** The months that a span touches, with the number of their first day counted from the span's. */
export function monthsOf([from, to]: Span): Month[] {
  const months: Month[] = [];
  const start = dayNumber(from);
  for (let day = dayNumber(from.slice(0, 7)); day <= dayNumber(to);) {
    const first = new Date(day * dayLength);
    const year = first.getUTCMonth() === 0 ? ` ${first.getUTCFullYear()}` : '';
    months.push({ day: day - start, name: monthName.format(first) + year });
    day = Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1) / dayLength;
  }
  return months;
}
