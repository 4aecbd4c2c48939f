import { firstDay, isDay, isHour, isMonth, lastDay } from '../../story/dates';
import { kind, type Kind } from './kind';

/** First and last day. */
export type Days = readonly [first: string, last: string];

/** One day, `2020-01-30`. */
export const day: Kind<string> = kind('a day, YYYY-MM-DD', (text, fault) =>
  isDay(text)
    ? text
    : fault(`“${text}” is not a day of the calendar`, 'write an existing day as YYYY-MM-DD')
);

/** A day or a month, `2020-01`, as its first and last day. */
export const dayOrMonth: Kind<Days> = kind('a day or a month, YYYY-MM', (text, fault) =>
  isDay(text) || isMonth(text)
    ? [firstDay(text), lastDay(text)]
    : fault(`“${text}” is not a day or a month`, 'write an existing one as YYYY-MM-DD or YYYY-MM')
);

/** A day, a month, or two of them with a slash between them, `2020-01/2020-02-17`. */
export const days: Kind<Days> = kind(
  'a day, a month, or the first and the last with a slash between them',
  (text, fault) => {
    const ends = text.split('/').map((end) => dayOrMonth.safeParse(end).data);
    const [from, to = from] = ends;
    return from && to && ends.length <= 2 && from[0] <= to[1]
      ? [from[0], to[1]]
      : fault(
          `“${text}” is not a span of days`,
          'write a day, a month, or YYYY-MM/YYYY-MM-DD, the earlier first'
        );
  }
);

/** An hour of the day, `03:00`. */
export const hour: Kind<string> = kind('an hour, HH:MM', (text, fault) =>
  isHour(text) ? text : fault(`“${text}” is not an hour`, 'write it as HH:MM')
);
