/**
 * Dates, hours and numbers as the reader sees them. Every date is formatted in Maseru's zone, never
 * in the reader's: an event of the story happens at its own local time wherever it is read.
 */
import type { DateText, InstantText } from '../story/types';
import { locale } from './en';

const timeZone = 'Africa/Maseru';
const date = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, { timeZone, ...options });

const long = date({ day: 'numeric', month: 'long', year: 'numeric' });
const month = date({ month: 'long', year: 'numeric' });
const year = date({ year: 'numeric' });
const short = date({ day: 'numeric', month: 'long' });
const weekday = date({ weekday: 'long', day: 'numeric', month: 'long' });
const shortWeekday = date({ weekday: 'short' });
const clock = date({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Noon in Maseru on that day (or on the first day of that month or year), so that no zone moves it. */
function noon(text: DateText): Date {
  const [, y, m = '01', d = '01'] = shape.exec(text) ?? [];
  const instant = new Date(`${y}-${m}-${d}T12:00:00+02:00`);
  if (y === undefined || Number.isNaN(instant.getTime()))
    throw new RangeError(`“${text}” is not a date; write 2014-08-30, 2014-08 or 2014`);
  return instant;
}

/** `30 August 2014`, `October 2014` or `2014`, as precise as the text is. */
export function formatDate(text: DateText): string {
  const style = text.length > 7 ? long : text.length > 4 ? month : year;
  return style.format(noon(text));
}

/** `30 August`. */
export const formatDay = (text: DateText): string => short.format(noon(text));

/** `Saturday 30 August`. */
export const formatWeekday = (text: DateText): string =>
  weekday.format(noon(text)).replace(',', '');

/** `28–30 August 2014`: the shared part is said once. An end of which no day is known is given none. */
export function formatSpan(from: DateText, to: DateText): string {
  if (from === to) return formatDate(from);
  const exact = from.length === 10 && to.length === 10;
  return exact
    ? long.formatRange(noon(from), noon(to)).replaceAll('\u2009', '')
    : `${formatDate(from)} – ${formatDate(to)}`;
}

/** `03:00`, the hour in Maseru. */
export const formatHour = (instant: InstantText): string => clock.format(new Date(instant));

/** `Sat`, the day in Maseru. */
export const formatShortWeekday = (instant: InstantText): string =>
  shortWeekday.format(new Date(instant));

const whole = new Intl.NumberFormat(locale);

/** `218,366`. */
export const formatNumber = (n: number): string => whole.format(n);

/** `38.4%` for 38.37: a share that is already in hundredths. */
export const formatShare = (percent: number, digits = 1): string =>
  new Intl.NumberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits
  }).format(percent / 100);

/** `BBC, AP and AFP`. */
export const formatList = (items: readonly string[]): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
