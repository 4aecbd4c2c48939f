import type { Folder } from './folder.ts';
import { checkForeignKeys, keysOf, type KeySet } from './keys.ts';
import type { Problems } from './problems.ts';
import { readDataPackage, type TableSchema } from './schema.ts';
import { readTable, type Table } from './table.ts';
import { tables as definitions } from './tables/index.ts';
import { withAdditions } from './tables/merge.ts';
import { resourceName, schemaOf, type TableDefinition } from './tables/table.ts';

/** Every table of a data folder, by its path there. */
export type Tables = ReadonlyMap<string, Table>;

/** A file that foreign keys may name. */
interface Named {
  readonly name: string;
  readonly path: string;
  /** Absent for what is no table. */
  readonly schema?: TableSchema;
}

/**
 * Reads every table as its schema says, with what `datapackage.json` adds to it, and those that it
 * alone describes; and checks what they refer to.
 * @param others ids of resources that are not tables, by path: the sources
 */
export function readTables(
  folder: Folder,
  others: Readonly<Record<string, readonly string[] | null>>,
  problems: Problems
): Tables {
  const at = { file: folder.label('datapackage.json'), line: 1 };
  const resources = resourcesIn(folder, problems);
  const tables = new Map<string, Table>();
  for (const { path, schema } of resources) {
    if (schema === undefined) continue;
    const text = folder.read(path);
    const file = folder.label(path);
    const unread = { file, rows: [], malformed: [], readable: false };
    tables.set(path, text === null ? unread : readTable(text, file, schema, problems));
  }
  for (const resource of resources) {
    const table = tables.get(resource.path);
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

  function keySet({ path }: Named, fields: readonly string[]): KeySet | null {
    const table = tables.get(path);
    if (table) return table.readable ? keysOf(table, fields) : null;
    const ids = others[path];
    return ids ? { file: folder.label(path), keys: new Set(ids) } : null;
  }
}

/** The tables of the story, those that only its description knows, and its other files. */
function resourcesIn(folder: Folder, problems: Problems): readonly Named[] {
  const at = { file: folder.label('datapackage.json'), line: 1 };
  const described = readDataPackage(folder, problems);
  const known: readonly TableDefinition[] = Object.values(definitions);
  const tables = known
    .filter(({ path, mayBeAbsent }) => mayBeAbsent !== true || folder.has(path))
    .map((definition): Named => {
      const { path } = definition;
      const more = described.find((resource) => resource.path === path);
      const schema = withAdditions(schemaOf(definition), more?.schema, (field, ...problem) =>
        problems.add(at, `${path} ${field}`, ...problem)
      );
      return { name: resourceName(definition), path, schema };
    });
  const own = described.flatMap(({ name, path, schema }): readonly Named[] => {
    if (typeof path !== 'string' || known.some((table) => table.path === path)) return [];
    if (!path.endsWith('.csv')) return [{ name, path }];
    if (schema) return [{ name, path, schema }];
    problems.add(at, name, `the table ${path} has no schema`, 'describe its fields');
    return [];
  });
  return [...tables, ...own];
}
