import { formatDate, formatDay, formatWeekdayAlone, formatYear } from '../../i18n/format';
import type { DateText } from '../../story/types';

/** A date in the parts that a page sets in different sizes. */
export interface DateParts {
  /** `14 May`; a month, `May 2031`, where no day is known. */
  readonly day: string;
  readonly year: string | null;
  readonly weekday: string | null;
}

/** The parts of `2031-05-14`, or of `2031-05`. */
export function dateParts(date: DateText): DateParts {
  if (date.length < 10) return { day: formatDate(date), year: null, weekday: null };
  return { day: formatDay(date), year: formatYear(date), weekday: formatWeekdayAlone(date) };
}
