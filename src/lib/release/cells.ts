import type { Value } from '../story/cell';
import type { Field } from '../story/schema';
import type { ReleaseTable } from './types';

/** A part of a cell that names a row of a table, or the whole of one that names none. */
export interface CellItem {
  readonly text: string;
  /** The table whose row it names; `sources` for a source. */
  readonly table?: string;
}

/** A cell as a page shows it: what it names leads there. */
export function itemsOf(
  value: Value,
  { name }: Pick<Field, 'name'>,
  { schema }: Pick<ReleaseTable, 'schema'>
): readonly CellItem[] {
  if (value === null) return [];
  const texts = Array.isArray(value) ? (value as readonly string[]) : [String(value)];
  const key = schema.foreignKeys.find(({ fields }) => fields.length === 1 && fields[0] === name);
  const { resource, fields: [target] = [] } = key?.reference ?? {};
  return texts.map((text) => ({
    text,
    ...(resource !== undefined && isNamed(target) ? { table: resource } : {})
  }));
}

/** Rows are found on their table's page by the names in its first column. */
const isNamed = (column: string | undefined): boolean =>
  column === 'id' || column === 'question' || column === 'number';

const ANCHOR = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/**
 * The id that each row has on its table's page: what stands in its first column, where that has the
 * form of an id and no row before has it.
 */
export function anchorsOf({ schema, rows }: Pick<ReleaseTable, 'schema' | 'rows'>) {
  const [first] = schema.fields;
  const taken = new Set<string>();
  return rows.map(({ cells }): string | null => {
    const value = String((first && cells[first.name]) ?? '');
    if (!ANCHOR.test(value) || taken.has(value)) return null;
    taken.add(value);
    return value;
  });
}
