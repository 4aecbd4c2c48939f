import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from '../csv.ts';
import { Problems } from '../problems.ts';
import { dataPackage, type Field, type TableSchema } from '../schema.ts';
import { tables } from './index.ts';
import { withAdditions } from './merge.ts';
import { resourceName, schemaOf, type TableDefinition } from './table.ts';

/** One file of the data with everything that is said of it. */
export interface FullResource {
  readonly path: string;
  /** What `datapackage.json` has beside the schema: `name`, and for most a `title` and a `description`. */
  readonly words: Readonly<Record<string, unknown>>;
  /** Absent where nothing is said of its fields. */
  readonly schema: TableSchema | null;
  /** Whether the story's folder has it. */
  readonly isThere: boolean;
  /** Whether a story may do without it. */
  readonly mayBeAbsent: boolean;
}

/** The Data Package of a data folder with every table in full. */
export interface FullPackage {
  /** What it says beside its resources. */
  readonly rest: Readonly<Record<string, unknown>>;
  /** The tables that a story is read from, and then what only this folder has. */
  readonly resources: readonly FullResource[];
}

/**
 * What the folder's `datapackage.json` says, with the columns of every table from their schemas, in
 * the order in which the file has them.
 */
export function fullPackage(root: string): FullPackage {
  const file: unknown = JSON.parse(readFileSync(join(root, 'datapackage.json'), 'utf8'));
  const { resources: described, ...rest } = dataPackage.parse(file);
  const known: readonly TableDefinition[] = Object.values(tables);
  const own = described.filter(({ path }) => !known.some((table) => table.path === path));
  return {
    rest,
    resources: [
      ...known.map((table): FullResource => {
        const more = described.find(({ path }) => path === table.path);
        const { schema: added, ...words } = more ?? {};
        const { title, description, path, mayBeAbsent = false } = table;
        const isThere = existsSync(join(root, path));
        const schema = withAdditions(schemaOf(table), added, () => undefined);
        return {
          path,
          words: { name: resourceName(table), title, description, ...words },
          schema: isThere ? ordered(schema, headerOf(root, path)) : schema,
          isThere,
          mayBeAbsent
        };
      }),
      ...own.map(({ schema, ...words }): FullResource => {
        const path = String(words.path);
        const header = path.endsWith('.csv') ? headerOf(root, path) : [];
        return {
          path,
          words,
          schema: schema ? ordered(schema, header) : null,
          isThere: true,
          mayBeAbsent: false
        };
      })
    ]
  };
}

function headerOf(root: string, path: string): readonly string[] {
  return readCsv(readFileSync(join(root, path), 'utf8'), path, new Problems()).header;
}

function ordered(schema: TableSchema, header: readonly string[]): TableSchema {
  const place = ({ name }: Field) => header.indexOf(name);
  return { ...schema, fields: schema.fields.toSorted((a, b) => place(a) - place(b)) };
}
