import type { Folder } from './folder.ts';
import { checkForeignKeys, keysOf, type KeySet } from './keys.ts';
import type { Problems } from './problems.ts';
import { readDataPackage, type Resource } from './schema.ts';
import { readTable, type Table } from './table.ts';

/** Every table that `datapackage.json` describes, by its path in the data folder. */
export type Tables = ReadonlyMap<string, Table>;

/**
 * Reads every CSV table as `datapackage.json` describes it, and checks what they refer to.
 * @param others ids of resources that are not tables, by path: the sources
 */
export function readTables(
  folder: Folder,
  others: Readonly<Record<string, readonly string[] | null>>,
  problems: Problems
): Tables {
  const resources = readDataPackage(folder, problems);
  const at = { file: folder.label('datapackage.json'), line: 1 };
  const tables = new Map<string, Table>();
  for (const { name, path, schema } of resources) {
    if (typeof path !== 'string' || !path.endsWith('.csv')) continue;
    if (schema === undefined) {
      problems.add(at, name, `the table ${path} has no schema`, 'describe its fields');
      continue;
    }
    const text = folder.read(path);
    if (text !== null) tables.set(path, readTable(text, folder.label(path), schema, problems));
  }

  for (const resource of resources) {
    const table = tables.get(String(resource.path));
    if (!table || !resource.schema) continue;
    const known = (name: string, fields: readonly string[]): KeySet | null => {
      const target = name === '' ? resource : resources.find((other) => other.name === name);
      if (target) return keySet(target, fields);
      const found = `a foreign key names the resource “${name}”, which is not described`;
      problems.add(at, resource.name, found, 'correct its name');
      return null;
    };
    checkForeignKeys(table, resource.schema, known, problems);
  }
  return tables;

  function keySet({ path }: Resource, fields: readonly string[]): KeySet | null {
    const table = tables.get(String(path));
    if (table) return table.readable ? keysOf(table, fields) : null;
    const ids = others[String(path)];
    return ids ? { file: folder.label(String(path)), keys: new Set(ids) } : null;
  }
}
