import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problems } from '../story/problems';
import { readTable } from '../story/table';
import type { TableSchema } from '../story/schema';
import type { Value } from '../story/cell';
import { fullPackage } from '../story/tables/full';
import { jsonText } from './bytes';
import type { ReleaseTable } from './types';

/** The rows and columns of every table of a data folder, by its path there. */
export function tablesOf(root: string) {
  return new Map(
    fullPackage(root).resources.flatMap(({ path, schema, isThere }) => {
      if (!isThere || schema === null || !path.endsWith('.csv')) return [];
      const text = readFileSync(join(root, path), 'utf8');
      const { rows } = readTable(text, path, schema, new Problems());
      return [[path, { schema, rows }] as const];
    })
  );
}

interface Rows {
  readonly schema: TableSchema;
  readonly rows: readonly { readonly cells: Readonly<Record<string, Value>> }[];
}

/**
 * A table as JSON: a list of objects with the columns as keys, numbers and booleans as such, lists as
 * lists, and `null` where a cell is empty.
 */
export const tableJson = ({ schema, rows }: Rows): string =>
  jsonText(
    rows.map(({ cells }) =>
      Object.fromEntries(schema.fields.map(({ name }) => [name, cells[name] ?? null]))
    )
  );

/** The sources that the rows of a table name, each once, in the order of the rows. */
export function sourcesIn({ schema, rows }: Rows): readonly string[] {
  const columns = schema.foreignKeys
    .filter(({ reference }) => reference.resource === 'sources')
    .flatMap(({ fields }) => fields);
  return [...new Set(rows.flatMap(({ cells }) => columns.flatMap((name) => ids(cells[name]))))];
}

/** For every source, the tables whose rows name it, in the order of the release. */
export function citingTables(
  tables: readonly ReleaseTable[]
): ReadonlyMap<string, readonly { readonly name: string; readonly title: string }[]> {
  const result = new Map<string, { name: string; title: string }[]>();
  for (const table of tables)
    for (const id of sourcesIn(table)) {
      const { name, resource } = table;
      const row = { name, title: resource.title ?? name };
      result.set(id, [...(result.get(id) ?? []), row]);
    }
  return result;
}

const ids = (value: Value | undefined): readonly string[] =>
  value === null || value === undefined ? [] : Array.isArray(value) ? value : [String(value)];
