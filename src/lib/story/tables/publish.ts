import type { Field, TableSchema } from '../schema.ts';
import { fullPackage } from './full.ts';

/** A file of the data as `datapackage.json` describes it. */
export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly title?: string;
  readonly description?: string;
  readonly [other: string]: unknown;
}

/** The Data Package of a data folder, in full, as readers get it. */
export function publishedPackage(root: string): { readonly resources: readonly Resource[] } {
  const { rest, resources } = fullPackage(root);
  return {
    ...rest,
    resources: resources
      .filter(({ isThere }) => isThere)
      .map(({ path, words, schema }) => {
        const { name, ...others } = words;
        const isTable = path.endsWith('.csv');
        return {
          name: String(name),
          ...(isTable ? { type: 'table' } : {}),
          ...others,
          path,
          ...(isTable ? csv : {}),
          ...(schema ? { schema: published(schema) } : {})
        };
      })
  };
}

const csv = { scheme: 'file', format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' };

/** Without what only the build knows, and without what is empty. */
function published({ fields, ...schema }: TableSchema): object {
  const keys = Object.entries(schema).filter(
    ([, value]) => !Array.isArray(value) || value.length > 0
  );
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    fields: fields.map(publishedField),
    ...Object.fromEntries(keys)
  };
}

function publishedField({ name, type, description, unit, constraints, ...field }: Field): object {
  return {
    name,
    type,
    ...(description === undefined ? {} : { description }),
    ...(unit === undefined ? {} : { unit }),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
    ...(type === 'list' ? { delimiter: field.delimiter, itemType: field.itemType } : {}),
    ...(type === 'boolean' ? { trueValues: field.trueValues, falseValues: field.falseValues } : {})
  };
}
