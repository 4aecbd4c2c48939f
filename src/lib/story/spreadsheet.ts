import { utcDay } from 'd3';
import { isDay } from './dates.ts';
import type { Fault } from './schema.ts';

/** What a spreadsheet makes of values that it takes for its own, and how to write them again. */

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const two = (part: string | number): string => String(part).padStart(2, '0');
/** Two digits as spreadsheets read them: 30 is 1930. */
const year = (text: string): string =>
  text.length === 4 ? text : `${Number(text) < 30 ? 20 : 19}${two(text)}`;

/** The days that a spreadsheet’s date may mean: one, or two where day and month may be either. */
export function daysMeant(text: string): readonly string[] {
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[ T]0?0:00(?::00)?)?$/.exec(text);
  if (iso) return [`${iso[1]}-${two(iso[2] ?? '')}-${two(iso[3] ?? '')}`].filter(isDay);
  const named = /^(\d{1,2})[-/ .]([A-Za-z]{3})[a-z]*[-/ .](\d{4}|\d{2})$/.exec(text);
  if (named) {
    const month = months.indexOf((named[2] ?? '').toLowerCase()) + 1;
    return [`${year(named[3] ?? '')}-${two(month)}-${two(named[1] ?? '')}`].filter(isDay);
  }
  const numbers = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})$/.exec(text);
  if (!numbers) return serialDay(text);
  const [a, b, y] = [two(numbers[1] ?? ''), two(numbers[2] ?? ''), year(numbers[3] ?? '')];
  return [...new Set([`${y}-${b}-${a}`, `${y}-${a}-${b}`])].filter(isDay);
}

/** A day as a spreadsheet counts it, from the end of 1899; only of times that a story may tell of. */
function serialDay(text: string): readonly string[] {
  if (!/^\d{5}$/.test(text)) return [];
  const day = utcDay.offset(new Date('1899-12-30'), Number(text));
  return [day.toISOString().slice(0, 10)];
}

/** `Mar-31` for March 1931. */
function monthMeant(text: string): string | null {
  const [, name = '', digits = ''] = /^([A-Za-z]{3})[a-z]*[-/ ](\d{4}|\d{2})$/.exec(text) ?? [];
  const month = months.indexOf(name.toLowerCase()) + 1;
  return month > 0 ? `${year(digits)}-${two(month)}` : null;
}

const dateAs = 'as a spreadsheet writes it';

/** A day or a month that a spreadsheet has turned into its own form. */
export function dateFault(text: string, allowsMonth = true): Fault | null {
  const [first, second] = daysMeant(text);
  const month = allowsMonth ? monthMeant(text) : null;
  const found = `“${text}” is a date ${dateAs}`;
  if (first !== undefined && second !== undefined)
    return [found, `write ${first} if the day comes first, ${second} if the month does`, 'date'];
  const meant = first ?? month;
  return meant === null ? null : [found, `write ${meant}; format the column as text`, 'date'];
}

/** `3:00:00` or `3:00 AM` for `03:00`. */
function hourMeant(text: string): string | null {
  const [, h = '', m = '', half = ''] =
    /^(\d{1,2}):(\d\d)(?::\d\d)? ?([AaPp]\.?[Mm]\.?)?$/.exec(text) ?? [];
  if (h === '' || Number(m) > 59) return null;
  const hour = half === '' ? Number(h) : (Number(h) % 12) + (/^p/i.test(half) ? 12 : 0);
  return hour < 24 ? `${two(hour)}:${m}` : null;
}

/** An hour of the day that a spreadsheet has turned into its own form. */
export function hourFault(text: string): Fault | null {
  const meant = hourMeant(text);
  return meant === null || meant === text
    ? null
    : [`“${text}” is an hour ${dateAs}`, `write ${meant}; format the column as text`, 'hour'];
}

/** A day and an hour that a spreadsheet has turned into its own form, which has no offset. */
export function instantFault(text: string): Fault | null {
  const [, date = '', time = ''] = /^(\S+)[ T](.+)$/.exec(text) ?? [];
  const days = isDay(date) ? [date] : daysMeant(date);
  const hour = hourMeant(time);
  const [day] = days;
  if (day === undefined || hour === null) return null;
  const found = `“${text}” is a day and an hour ${dateAs}, without its offset`;
  const either = days.map((each) => `${each}T${hour}:00`).join(' or ');
  return [found, `write ${either} with the offset after it, such as +02:00`, 'instant'];
}

/** A number with signs that a spreadsheet puts in or reads otherwise. */
export function numberFault(text: string, isWhole: boolean): Fault | null {
  const bare = text.replace(/[  '’]/g, '').replace(/%$/, '');
  const say = (what: string, advice: string): Fault => [`“${text}” ${what}`, advice, 'number'];
  if (/^-?\d(\.\d+)?[Ee]\+?\d+$/.test(text))
    return say('is a number in short form', `write ${Number(text)}, if no digit has been lost`);
  if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare)) {
    const whole = bare.replaceAll(',', '');
    const may = !isWhole && /^-?\d{1,3},\d{3}$/.test(bare);
    const other = may ? `, or ${bare.replace(',', '.')} if the comma is the decimal sign` : '';
    return say('has separators between the thousands', `write ${whole}${other}`);
  }
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare) && (isWhole || bare.includes(',')))
    return say(
      'has separators between the thousands',
      `write ${bare.replaceAll('.', '').replace(',', '.')}`
    );
  if (/^-?\d+,\d+$/.test(bare))
    return say('has a comma for the decimal sign', `write ${bare.replace(',', '.')}`);
  if (isWhole && /^-?\d+\.0+$/.test(bare))
    return say('has decimals', `write ${bare.replace(/\.0+$/, '')}`);
  if (bare !== text && /^-?\d+(\.\d+)?$/.test(bare))
    return say('has more in it than digits', `write ${bare}`);
  return null;
}

/** `TRUE` and `FALSE` are a spreadsheet’s own. */
export function booleanFault(text: string, words: readonly string[]): Fault | null {
  const meant = words.find((word) => word.toLowerCase() === text.toLowerCase());
  return meant === undefined
    ? null
    : [`“${text}” is ${meant} ${dateAs}`, `write ${meant}; format the column as text`, 'boolean'];
}
