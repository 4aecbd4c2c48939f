const names = (options: Intl.DateTimeFormatOptions, n: number): readonly string[] => {
  const format = new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' });
  // From the first of a month that began on a Sunday.
  const at = (i: number) => (options.month ? Date.UTC(2000, i, 1) : Date.UTC(2023, 0, 1 + i));
  return Array.from({ length: n }, (_, i) => format.format(at(i)));
};

/** The months in English, January first. */
export const months = names({ month: 'long' }, 12);
const weekdays = names({ weekday: 'long' }, 7);

/** A date that stands in running text. */
export interface WrittenDate {
  /** As it is written. */
  readonly words: string;
  /** `null` where none is written. */
  readonly year: string | null;
  /** `01` to `12`. */
  readonly month: string;
  /** `01` to `31`; `null` for a month alone. */
  readonly day: string | null;
  /** The day of the week that stands before it, in English. */
  readonly weekday: string | null;
}

const month = `(${months.join('|')})`;
const date = new RegExp(
  `(?:\\b(${weekdays.join('|')}),? )?(?:\\b(\\d{1,2})(?: (?:to|and|or) |–))?\\b(\\d{1,2}) ${month}(?: (\\d{4})\\b)?`,
  'g'
);
const monthAlone = new RegExp(`(?<!\\d )\\b${month} (\\d{4})\\b`, 'g');
const two = (n: number | string): string => String(n).padStart(2, '0');

/** Every date in a text: `14 May 2031`, `13 and 14 May`, and a month with its year. Quoted words are passed over. */
export function writtenDates(text: string): readonly WrittenDate[] {
  const own = text.replace(/“[^”]*”/g, '');
  const days = [...own.matchAll(date)].flatMap(
    ([words, weekday = null, first, last = '', name = '', year = null]) =>
      [first, last].flatMap((day): readonly WrittenDate[] =>
        day === undefined
          ? []
          : [
              {
                words,
                year,
                month: two(months.indexOf(name) + 1),
                day: two(day),
                weekday: day === (first ?? last) ? weekday : null
              }
            ]
      )
  );
  const alone = [...own.matchAll(monthAlone)].map(
    ([words, name = '', year = null]): WrittenDate => ({
      words,
      year,
      month: two(months.indexOf(name) + 1),
      day: null,
      weekday: null
    })
  );
  return [...days, ...alone];
}

/** The day of the week of a day such as `2031-05-14`, in English. */
export const weekdayOf = (day: string): string =>
  weekdays[new Date(`${day}T00:00Z`).getUTCDay()] ?? '';
