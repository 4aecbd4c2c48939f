import { extent, max, mean } from 'd3';
import type { District } from './types';

/** A cell of the grid. */
export interface Cell {
  readonly column: number;
  readonly row: number;
}

const key = (column: number, row: number) => `${column},${row}`;

/**
 * The outline of a set of cells as path data: every side of a cell whose neighbour there is not in
 * the set, neighbouring sides joined into one stroke.
 */
export function outline(
  cells: readonly Cell[],
  x: (column: number) => number,
  y: (row: number) => number
): string {
  const own = new Set(cells.map(({ column, row }) => key(column, row)));
  const has = (column: number, row: number) => own.has(key(column, row));
  const strokes: string[] = [];
  const [west = 0, east = -1] = extent(cells, ({ column }) => column);
  const [north = 0, south = -1] = extent(cells, ({ row }) => row);
  for (let row = north; row <= south + 1; row++)
    for (const [from, to] of runs(west, east, (c) => has(c, row) !== has(c, row - 1)))
      strokes.push(`M${x(from)} ${y(row)}H${x(to)}`);
  for (let column = west; column <= east + 1; column++)
    for (const [from, to] of runs(north, south, (r) => has(column, r) !== has(column - 1, r)))
      strokes.push(`M${x(column)} ${y(from)}V${y(to)}`);
  return strokes.join('');
}

/** The longest stretches of `low` to `high` that all pass, each as its start and what follows its end. */
function runs(low: number, high: number, pass: (at: number) => boolean): [number, number][] {
  const found: [number, number][] = [];
  for (let at = low; at <= high; at++) {
    if (!pass(at)) continue;
    const last = found.at(-1);
    if (last?.[1] === at) last[1] = at + 1;
    else found.push([at, at + 1]);
  }
  return found;
}

/** Where a district's name finds room: at the left or right end of one of its rows, or below it. */
export interface Berth {
  readonly district: District;
  readonly side: 'left' | 'right' | 'below';
  /** The column before which (left) or from which (right) the name stands; below: the middle. */
  readonly column: number;
  /** The middle of the row it belongs to, in rows; below: the lower edge. */
  readonly row: number;
}

/** Finds for each district the free side nearest to its middle. */
export function berths(districts: readonly District[]): Berth[] {
  const all = districts.flatMap(({ seats }) => seats);
  const middle = mean(all, ({ column }) => column) ?? 0;
  return districts.map((district): Berth => {
    const { seats } = district;
    const here = {
      column: mean(seats, ({ column }) => column) ?? 0,
      row: mean(seats, ({ row }) => row) ?? 0
    };
    const rows = new Set(seats.map(({ row }) => row));
    const free = [...rows].flatMap((row): Berth[] => {
      const own = seats.filter((seat) => seat.row === row);
      const others = all.filter((seat) => seat.row === row);
      const [west = 0, east = 0] = extent(own, ({ column }) => column);
      const [first, last] = extent(others, ({ column }) => column);
      const sides: Berth[] = [];
      if (west === first) sides.push({ district, side: 'left', column: west, row: row + 0.5 });
      if (east === last) sides.push({ district, side: 'right', column: east + 1, row: row + 0.5 });
      return sides;
    });
    const wanted = here.column < middle ? 'left' : 'right';
    const distance = (berth: Berth) =>
      Math.abs(berth.row - 0.5 - here.row) + (berth.side === wanted ? 0 : 20);
    const [best] = [...free].sort((a, b) => distance(a) - distance(b));
    return (
      best ?? {
        district,
        side: 'below',
        column: here.column + 0.5,
        row: (max(seats, ({ row }) => row) ?? 0) + 1
      }
    );
  });
}
