import { greatest, max, range, sum } from 'd3';
import type { Area } from '../../drawing/area';
import type { NameBlock } from './names';
import { week, weeksOf } from './wall';
import type { Month } from './types';

/** Months in rows and columns: all days of one size, each month's words under it or beside it. */
export interface Grid {
  readonly columns: number;
  /** Pixels of a column, and from one day to the next. */
  readonly width: number;
  readonly pitch: number;
  /** Whether there is room for the weekdays' initials. */
  readonly weekdays: boolean;
  /** For each month the corner of its first week and that of its words. */
  readonly places: readonly Place[];
  /** The room after the last month where its row has some; else `null`. */
  readonly free: Area | null;
  /** Whether the words stand at the right of the only month. */
  readonly isBeside: boolean;
}

interface Place {
  readonly x: number;
  readonly y: number;
  readonly words: { readonly x: number; readonly y: number };
}

/** The words of a month in a column of so many pixels. */
export type WordsOf = (month: Month, width: number) => NameBlock;

/** Pixels from the foot of a month's weeks to its words. */
const under = 7;
/** Pixels between rows, at the least, and how many more at the most. */
const between = 12;
const most = 40;
/** Days grow no larger, in pixels. */
const largest = 96;
/** Words beside a month fill a wide frame, so days may be that much smaller. */
const preferred = 1.25;

/** Pixels for a month's name over a column of so many, and for the weekdays under it. */
const nameRoom = (width: number): number => (width >= 250 ? 30 : width >= 150 ? 23 : 19.6);
export const weekdayRoom = 20;
/** From this size on days have their weekdays above them, in pixels. */
const withWeekdays = 36;

const upTo = (weekdays: boolean): number => (weekdays ? largest : withWeekdays - 0.1);

interface Columns {
  readonly gap: number;
  readonly columns: number;
  readonly weekdays: boolean;
}

/**
 * The columns with which days are largest, in an area.
 * @param gap the least pixels between months
 */
export function fit(months: readonly Month[], wordsOf: WordsOf, area: Area, gap: number): Grid {
  const [only] = months;
  const grids = [true, false].flatMap((weekdays) => {
    const all = range(1, months.length + 1).map((n) =>
      gridOf(months, wordsOf, area, { gap, columns: n, weekdays })
    );
    if (months.length === 1 && only) all.push(besideOf(only, wordsOf, area, { gap, weekdays }));
    return all.filter((grid) => !weekdays || grid.pitch >= withWeekdays);
  });
  const best = greatest(grids, ({ pitch, isBeside }) => pitch * (isBeside ? preferred : 1));
  if (!best) throw new RangeError('a calendar needs at least one month');
  return best;
}

function gridOf(
  months: readonly Month[],
  wordsOf: WordsOf,
  area: Area,
  { gap, columns, weekdays }: Columns
): Grid {
  const width = (area.width - (columns - 1) * gap) / columns;
  const above = nameRoom(width) + (weekdays ? weekdayRoom : 0);
  const rows = range(0, months.length, columns).map((i) => {
    const row = months.slice(i, i + columns);
    const words = max(row, (month) => wordsOf(month, width).height) ?? 0;
    return { weeks: max(row, weeksOf) ?? 0, words: words > 0 ? under + words : 0 };
  });
  const fixed = sum(rows, ({ words }) => above + words) + (rows.length - 1) * between;
  const weeks = sum(rows, (row) => row.weeks);
  const pitch = Math.max(0, Math.min(width / week, (area.height - fixed) / weeks, upTo(weekdays)));
  // What is left of the height goes between the rows.
  const spare = (area.height - fixed - weeks * pitch) / Math.max(1, rows.length - 1);
  const apart = between + Math.min(most, Math.max(0, spare));
  let y = area.y;
  const tops = rows.map((row) => {
    const top = y + above;
    y = top + row.weeks * pitch + row.words + apart;
    return top;
  });
  const columnAt = (column: number) => area.x + column * (width + gap);
  const places = months.map((month, i) => {
    const [x, top] = [columnAt(i % columns), tops[Math.floor(i / columns)] ?? 0];
    return { x, y: top, words: { x, y: top + weeksOf(month) * pitch + under } };
  });
  const used = months.length % columns;
  const last = tops.at(-1) ?? 0;
  const free =
    used > 0 && rows.length > 1
      ? {
          x: columnAt(used),
          y: last - above,
          width: area.x + area.width - columnAt(used),
          height: area.y + area.height - last + above
        }
      : null;
  return { columns, width, pitch, weekdays, places, free, isBeside: false };
}

/** One month with its words at its right. */
function besideOf(
  month: Month,
  wordsOf: WordsOf,
  area: Area,
  { gap, weekdays }: Omit<Columns, 'columns'>
): Grid {
  const column = Math.max(104, area.width * 0.27);
  const room = area.width - column - 2 * gap;
  const top = nameRoom(room) + (weekdays ? weekdayRoom : 0);
  const fits = wordsOf(month, column).height <= area.height - top;
  const pitch = fits
    ? Math.min(room / week, (area.height - top) / weeksOf(month), upTo(weekdays))
    : 0;
  const [x, y] = [area.x, area.y + top];
  const left = x + week * pitch + 2 * gap;
  const places = [{ x, y, words: { x: left, y } }];
  const words = area.x + area.width - left;
  return { columns: 1, width: words, pitch, weekdays, places, free: null, isBeside: true };
}
