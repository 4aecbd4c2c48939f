import { sum } from 'd3';
import type { Area } from '../../drawing/area';
import { columnsOf, setRow, type Columns } from './row';
import { largest, least, levels, sizes, typeOf, type Level, type Shape, type Type } from './type';
import type { Kind, Row } from './types';

/** How rows are set: one type for all, as much shown of each, and how high each is. */
export interface Fit {
  readonly type: Type;
  readonly level: Level;
  readonly columns: Columns;
  readonly rows: readonly Row[];
  /** Of each row, in pixels. */
  readonly heights: readonly number[];
}

/**
 * The largest type in which everything has room in an area; else as much as has, the same of every
 * row: none says more than another. `null` where not even names have.
 */
export function fitRows(rows: readonly Row[], kind: Kind, area: Area, shape: Shape): Fit | null {
  for (const [i, level] of levels.entries())
    for (const size of sizes[shape]) {
      if (i > 0 && size > largest[shape]) continue;
      const fit = set(rows, kind, area, typeOf(size, shape), level, area.height);
      if (fit.heights.length === rows.length) return fit;
    }
  return null;
}

/** The least there is, whether it has room or not. */
export const leastOf = (rows: readonly Row[], kind: Kind, area: Area, shape: Shape): Fit =>
  set(rows, kind, area, typeOf(sizes[shape].at(-1) ?? 12, shape), least);

/** As many rows as there is room for, in pixels: with most sizes of type that is not all of them. */
function set(
  rows: readonly Row[],
  kind: Kind,
  area: Area,
  type: Type,
  level: Level,
  room = Infinity
): Fit {
  const columns = columnsOf(area.x, area.width, kind, type);
  const heights: number[] = [];
  for (const row of rows) {
    heights.push(setRow(row, kind, columns, 0, type, level).height);
    if (sum(heights) > room) return { type, level, columns, rows, heights: heights.slice(0, -1) };
  }
  return { type, level, columns, rows, heights };
}
