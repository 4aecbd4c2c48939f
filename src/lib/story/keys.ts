import { didYouMean } from './nearest.ts';
import type { Problems } from './problems.ts';
import type { TableSchema } from './schema.ts';
import type { Row, Table } from './table.ts';

/** What a foreign key may name in one resource. `null`: it could not be read, so ask nothing. */
export type KnownKeys = (resource: string, fields: readonly string[]) => KeySet | null;
export interface KeySet {
  readonly file: string;
  readonly keys: ReadonlySet<string>;
}

/** Every key that the rows of a table offer, with those of its unreadable lines. */
export function keysOf(table: Table, fields: readonly string[]): KeySet {
  const keys = new Set(table.malformed);
  for (const row of table.rows) keys.add(keyText(row, fields));
  return { file: table.file, keys };
}

/** Checks that what a row refers to exists; a list refers by each of its items. */
export function checkForeignKeys(
  table: Table,
  schema: TableSchema,
  known: KnownKeys,
  problems: Problems
): void {
  for (const { fields, reference } of schema.foreignKeys) {
    const target = known(reference.resource, reference.fields);
    if (target === null) continue;
    for (const row of table.rows) {
      for (const key of keysIn(row, fields)) {
        if (target.keys.has(key)) continue;
        problems.add(
          row,
          fields.join('+'),
          `“${key}” is not in ${target.file}${didYouMean(key, target.keys)}`,
          `correct it, or add it to ${target.file}`
        );
      }
    }
  }
}

function keysIn(row: Row, fields: readonly string[]): readonly string[] {
  const values = fields.map((name) => row.cells[name] ?? null);
  if (values.some((value) => value === null)) return [];
  const [only] = values;
  return values.length === 1 && Array.isArray(only) ? only : [keyText(row, fields)];
}

function keyText(row: Row, fields: readonly string[]): string {
  return fields.map((name) => String(row.cells[name] ?? '')).join(' / ');
}
