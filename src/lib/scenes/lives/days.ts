import { utcDay, utcMonth, utcYear } from 'd3';
import { locale } from '../../i18n';
import { once } from '../../i18n/once';
import { firstDay, lastDay } from '../../story/dates';
import type { WhenText } from '../../story/types';
import type { Days, Tick } from './types';

const epoch = new Date(0);

/** Days from 1 January 1970 to a day. */
export const dayNumber = (day: string): number => utcDay.count(epoch, new Date(`${day}T00:00Z`));

/** The days that something known to lie between two dates may mean. */
export const between = (earliest: WhenText, latest: WhenText): Days => [
  dayNumber(firstDay(earliest)),
  dayNumber(lastDay(latest))
];

/** Up to this many days months are named, beyond it years. */
const months = 1100;
const monthName = once(() => new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }));
const yearName = once(() => new Intl.DateTimeFormat(locale, { year: 'numeric', timeZone: 'UTC' }));

const shortName = once(
  () =>
    new Intl.DateTimeFormat(locale, {
      month: 'short',
      year: 'numeric',
      timeZone: 'UTC'
    })
);

/** The month between two dates; where it may be one of several, the last with `by`. */
export function shortDate(
  earliest: WhenText,
  latest: WhenText,
  by: (month: string) => string
): string {
  const [from, to] = [new Date(firstDay(earliest)), new Date(lastDay(latest))];
  if (utcMonth.count(from, to) === 0) return shortName().format(from);
  return by(shortName().format(to));
}

/** The years of a span or, where it is short, its months: January goes by its year. */
export function ticksOf([first, last]: Days): Tick[] {
  const dateOf = (day: number) => utcDay.offset(epoch, day);
  const tick = (date: Date, text: string, rank: number): Tick => ({
    day: utcDay.count(epoch, date),
    text,
    rank
  });
  const [from, end] = [dateOf(first), dateOf(last + 1)];
  if (last - first > months)
    return utcYear.range(from, end).map((date) => {
      const year = date.getUTCFullYear();
      return tick(date, yearName().format(date), year % 4 === 0 ? 0 : year % 2 === 0 ? 1 : 2);
    });
  return utcMonth.range(from, end).map((date) => {
    const month = date.getUTCMonth();
    if (month === 0) return tick(date, yearName().format(date), 0);
    return tick(date, monthName().format(date), month % 6 === 0 ? 1 : month % 3 === 0 ? 2 : 3);
  });
}
