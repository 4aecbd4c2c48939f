/**
 * Dates, hours and numbers as the reader sees them. Hours are those of the story's zone, never of the
 * reader's: an event happens at its own local time wherever it is read. A day is of no zone.
 */
import { timeZone } from 'virtual:story';
import type { DateText, InstantText } from '../story/types';
import { locale } from '.';
import { once } from './once';

const date = (options: Intl.DateTimeFormatOptions) =>
  once(() => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }));
const hour = (options: Intl.DateTimeFormatOptions) =>
  once(() => new Intl.DateTimeFormat(locale, { timeZone, ...options }));

const long = date({ day: 'numeric', month: 'long', year: 'numeric' });
const month = date({ month: 'long', year: 'numeric' });
const year = date({ year: 'numeric' });
const short = date({ day: 'numeric', month: 'long' });
const weekday = date({ weekday: 'long', day: 'numeric', month: 'long' });
const weekdayAlone = date({ weekday: 'long' });
const shortWeekday = hour({ weekday: 'short' });
const clock = hour({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

const shape = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Noon of that day (or of the first day of that month or year). */
function noon(text: DateText): Date {
  const [, y, m = '01', d = '01'] = shape.exec(text) ?? [];
  const instant = new Date(`${y}-${m}-${d}T12:00:00Z`);
  if (y === undefined || Number.isNaN(instant.getTime()))
    throw new RangeError(`“${text}” is not a date; write 2031-05-14, 2031-05 or 2031`);
  return instant;
}

/** `14 May 2031`, `May 2031` or `2031`, as precise as the text is. */
export function formatDate(text: DateText): string {
  const style = text.length > 7 ? long : text.length > 4 ? month : year;
  return style().format(noon(text));
}

/** `14 May`. */
export const formatDay = (text: DateText): string => short().format(noon(text));

/** `2031`. */
export const formatYear = (text: DateText): string => year().format(noon(text));

/** `Wednesday`. */
export const formatWeekdayAlone = (text: DateText): string => weekdayAlone().format(noon(text));

/** `Wednesday 14 May`. */
export const formatWeekday = (text: DateText): string =>
  weekday().format(noon(text)).replace(',', '');

/** `12–14 May 2031`: the shared part is said once. An end of which no day is known is given none. */
export function formatSpan(from: DateText, to: DateText): string {
  if (from === to) return formatDate(from);
  const exact = from.length === 10 && to.length === 10;
  return exact
    ? long().formatRange(noon(from), noon(to)).replaceAll('\u2009', '')
    : `${formatDate(from)} – ${formatDate(to)}`;
}

/** `03:00`, the hour where the story happens. */
export const formatHour = (instant: InstantText): string => clock().format(new Date(instant));

/** `Sat`, the day where the story happens. */
export const formatShortWeekday = (instant: InstantText): string =>
  shortWeekday().format(new Date(instant));

const whole = once(() => new Intl.NumberFormat(locale));

/** `218,366`. */
export const formatNumber = (n: number): string => whole().format(n);

const tenths = once(
  () => new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
);

/** `5.5` for 5,480,000 bytes: millions, at least a tenth of one. */
export const formatMegabytes = (bytes: number): string =>
  tenths().format(Math.max(0.1, bytes / 1e6));

const shares = [0, 1, 2].map((digits) =>
  once(
    () =>
      new Intl.NumberFormat(locale, {
        style: 'percent',
        minimumFractionDigits: digits,
        maximumFractionDigits: digits
      })
  )
);

/** `38.4%` for 38.37: a share that is already in hundredths. */
export const formatShare = (percent: number, digits: 0 | 1 | 2 = 1): string =>
  shares[digits]!().format(percent / 100);

const list = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));

/** `BBC, AP and AFP`. */
export const formatList = (items: readonly string[]): string => list().format(items);
