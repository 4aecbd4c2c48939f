/** Calendar arithmetic on text; no function here asks what day it is now. */

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;
const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;
const YEAR = /^\d{4}$/;
const INSTANT = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-]\d\d:\d\d)$/;
const HOUR = /^([01]\d|2[0-3]):[0-5]\d$/;
const MS_PER_DAY = 86_400_000;

/** True for a day that the Gregorian calendar has: not for 2031-02-30. */
export function isDay(text: string): boolean {
  const match = DAY.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

export function isMonth(text: string): boolean {
  return MONTH.test(text);
}

/** True for `2031`: where a source gives no more. */
export function isYear(text: string): boolean {
  return YEAR.test(text);
}

/** True for an instant that says its offset from UTC. */
export function isInstant(text: string): boolean {
  const match = INSTANT.exec(text);
  return match !== null && isDay(match[1] ?? '') && !Number.isNaN(Date.parse(text));
}

/** True for `03:00`. */
export function isHour(text: string): boolean {
  return HOUR.test(text);
}

/** Negative where `a` is certainly before `b`; a month or a year is compared with those of a day. */
export function compareDates(a: string, b: string): number {
  const length = Math.min(a.length, b.length, 10);
  const [left, right] = [a.slice(0, length), b.slice(0, length)];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Whole days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / MS_PER_DAY);
}

/** The first day of a year, a month or a day. */
export function firstDay(when: string): string {
  return when + '0000-01-01'.slice(when.length);
}

/** The last day of a year, a month or a day. */
export function lastDay(when: string): string {
  if (isYear(when)) return `${when}-12-31`;
  if (!isMonth(when)) return when;
  const [year, month] = when.split('-').map(Number) as [number, number];
  return textOf(Date.UTC(year, month, 0));
}

export function dayAfter(day: string): string {
  return textOf(Date.parse(`${day}T00:00Z`) + MS_PER_DAY);
}

/** The same day, one year before. */
export function yearBefore(day: string): string {
  return String(Number(day.slice(0, 4)) - 1).padStart(4, '0') + day.slice(4);
}

function textOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
