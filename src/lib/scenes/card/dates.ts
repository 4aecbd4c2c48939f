import { locale } from '../../i18n';
import { formatDate, formatDay } from '../../i18n/format';
import type { DateText } from '../../story/types';

const part = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat(locale, { timeZone: 'Africa/Maseru', ...options });
  // Noon in Maseru: no zone moves it to another day.
  return (date: DateText) => format.format(new Date(`${date}T12:00:00+02:00`));
};
const weekdayOf = part({ weekday: 'long' });
const yearOf = part({ year: 'numeric' });

/** A date in the parts that a page sets in different sizes. */
export interface DateParts {
  /** `30 August`; a month, `December 2021`, where no day is known. */
  readonly day: string;
  readonly year: string | null;
  readonly weekday: string | null;
}

/** The parts of `2014-08-30`, or of `2021-12`. */
export function dateParts(date: DateText): DateParts {
  if (date.length < 10) return { day: formatDate(date), year: null, weekday: null };
  return { day: formatDay(date), year: yearOf(date), weekday: weekdayOf(date) };
}
