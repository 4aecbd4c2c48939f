import { Cells } from './cells.ts';
import type { Tables } from './package.ts';
import type { Problems } from './problems.ts';
import { tables as definitions } from './tables/index.ts';
import { valueOf, type RowOf, type TableDefinition } from './tables/table.ts';

/** A row as the story has it, with where it stands, for the rules that come after. */
export interface Placed<V> {
  readonly value: V;
  readonly cells: Cells;
}

/** The rows of every table, by its name in the story. */
export type Rows = {
  readonly [Name in keyof typeof definitions]: readonly Placed<RowOf<(typeof definitions)[Name]>>[];
};

/** Turns the rows of every table into what the story has; column names become camel case. */
export function readRows(tables: Tables, problems: Problems): Rows {
  const each = (definition: TableDefinition) =>
    (tables.get(definition.path)?.rows ?? []).map((row) => ({
      value: valueOf(definition, row),
      cells: new Cells(row, problems)
    }));
  return Object.fromEntries(
    Object.entries(definitions).map(([name, definition]) => [name, each(definition)])
  ) as unknown as Rows;
}
