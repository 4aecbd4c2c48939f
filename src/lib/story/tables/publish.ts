import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCsv } from '../csv.ts';
import { Problems } from '../problems.ts';
import { dataPackage, type Field, type TableSchema } from '../schema.ts';
import { tables } from './index.ts';
import { withAdditions } from './merge.ts';
import { resourceName, schemaOf, type TableDefinition } from './table.ts';

/** A file of the data as `datapackage.json` describes it. */
export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly title?: string;
  readonly description?: string;
}

/**
 * The Data Package of a data folder, in full: what the folder's own `datapackage.json` says, with the
 * columns of every table from their schemas, in the order in which the file has them.
 */
export function publishedPackage(root: string): { readonly resources: readonly Resource[] } {
  const written: unknown = JSON.parse(readFileSync(join(root, 'datapackage.json'), 'utf8'));
  const { resources: described, ...rest } = dataPackage.parse(written);
  const known: readonly TableDefinition[] = Object.values(tables);
  const there = known.filter(({ path }) => existsSync(join(root, path)));
  const own = described.filter(({ path }) => !known.some((table) => table.path === path));
  return {
    ...rest,
    resources: [
      ...there.map((table) => {
        const more = described.find(({ path }) => path === table.path);
        const { schema: added, ...words } = more ?? {};
        const schema = withAdditions(schemaOf(table), added, () => undefined);
        return {
          name: resourceName(table),
          type: 'table',
          title: table.title,
          description: table.description,
          ...words,
          path: table.path,
          ...csv,
          schema: published(schema, headerOf(root, table.path))
        };
      }),
      ...own.map(({ schema, ...words }) => {
        const path = String(words.path);
        const isTable = path.endsWith('.csv');
        return {
          ...words,
          path,
          ...(isTable ? { type: 'table', ...csv } : {}),
          ...(schema ? { schema: published(schema, isTable ? headerOf(root, path) : []) } : {})
        };
      })
    ]
  };
}

const csv = { scheme: 'file', format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' };

function headerOf(root: string, path: string): readonly string[] {
  return readCsv(readFileSync(join(root, path), 'utf8'), path, new Problems()).header;
}

/** Without what only the build knows, and without what is empty. */
function published({ fields, ...schema }: TableSchema, header: readonly string[]): object {
  const place = ({ name }: Field) => header.indexOf(name);
  const keys = Object.entries(schema).filter(
    ([, value]) => !Array.isArray(value) || value.length > 0
  );
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: fields.toSorted((a, b) => place(a) - place(b)).map(publishedField),
    ...Object.fromEntries(keys)
  };
}

function publishedField({ name, type, description, constraints, ...field }: Field): object {
  return {
    name,
    type,
    ...(description === undefined ? {} : { description }),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
    ...(type === 'list' ? { delimiter: field.delimiter, itemType: field.itemType } : {}),
    ...(type === 'boolean' ? { trueValues: field.trueValues, falseValues: field.falseValues } : {})
  };
}
