import { sum } from 'd3';
import { setRow, type Columns } from './row';
import { levels, typeOf, type Level, type Type } from './type';
import type { Kind, Row } from './types';

/** How rows are set: one type for all, and for each how much of it is shown and how high it is. */
export interface Fit {
  readonly type: Type;
  readonly rows: readonly { readonly level: Level; readonly height: number }[];
}

/** Sizes of type that are tried, the largest first. */
const sizes = {
  wide: [22, 20, 18, 17, 16, 15, 14, 13],
  narrow: [17, 16, 15, 14, 13, 12]
} as const;

/** Where words are left out, type need not be larger than this. */
const largest = { wide: 16, narrow: 14 } as const;

/**
 * The largest type in which everything has room in a height; else the type and the level in which
 * most has. What is left of the height then goes to the rows in their order, each as far as it goes.
 */
export function fitRows(
  rows: readonly Row[],
  kind: Kind,
  columnsFor: (type: Type) => Columns,
  height: number,
  wide: boolean
): Fit {
  const heightOf = (row: Row, type: Type, level: Level) =>
    setRow(row, kind, columnsFor(type), 0, wide, type, level).height;
  const shape = wide ? 'wide' : 'narrow';
  for (const [i, level] of levels.entries())
    for (const size of sizes[shape]) {
      if (i > 0 && size > largest[shape]) continue;
      const type = typeOf(size, wide);
      const heights = rows.map((row) => heightOf(row, type, level));
      const last = i === levels.length - 1 && size === sizes[shape].at(-1);
      if (sum(heights) > height && !last) continue;
      return { type, rows: raise(rows, heights, i, height, (...row) => heightOf(row[0], type, row[1])) };
    }
  return { type: typeOf(sizes[shape].at(-1) ?? 12, wide), rows: [] };
}

function raise(
  rows: readonly Row[],
  heights: readonly number[],
  from: number,
  height: number,
  heightOf: (row: Row, level: Level) => number
): Fit['rows'] {
  let spare = height - sum(heights);
  return rows.map((row, i) => {
    const used = heights[i] ?? 0;
    for (const level of levels.slice(0, from)) {
      const wanted = heightOf(row, level);
      if (wanted - used > spare) continue;
      spare -= wanted - used;
      return { level, height: wanted };
    }
    return { level: levels[from] ?? levels[0]!, height: used };
  });
}
