import type { Rows } from '../rows.ts';
import { tables } from '../tables/index.ts';
import { camel, type TableDefinition } from '../tables/table.ts';

type Ordered = string | number;

/**
 * Warns of rows that stand in another order than their table's, as after two were swapped: nothing
 * is told wrongly by it, but the next editor looks for a row in the wrong place.
 */
export function checkOrder(rows: Rows): void {
  for (const [name, definition] of Object.entries(tables) as [keyof Rows, TableDefinition][]) {
    const column = definition.orderedBy;
    if (column === undefined) continue;
    let before: { readonly value: Ordered; readonly line: number } | null = null;
    for (const { value: row, cells } of rows[name]) {
      const value = (row as Readonly<Record<string, unknown>>)[camel(column)];
      if ((typeof value !== 'string' && typeof value !== 'number') || !cells.sound(column))
        continue;
      if (before && isBefore(value, before.value))
        cells.warn(
          column,
          `“${value}” stands after “${before.value}” of line ${before.line}, and rows are in the order of ${column}`,
          'move the row up, or correct one of the two'
        );
      before = { value, line: cells.at.line };
    }
  }
}

/** Of two days known to a month or a year only as much is compared as both know. */
function isBefore(a: Ordered, b: Ordered): boolean {
  if (typeof a === 'number' || typeof b === 'number') return a < b;
  const known = Math.min(a.length, b.length);
  return a.slice(0, known) < b.slice(0, known);
}
