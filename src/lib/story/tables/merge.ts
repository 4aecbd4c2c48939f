import { didYouMean } from '../nearest.ts';
import type { Field, TableSchema } from '../schema.ts';

type Report = (field: string, found: string, advice: string) => void;

/**
 * A table's schema with what a story's `datapackage.json` adds: columns of its own, narrower values
 * for the others, and its own sentences. Nothing that the schema says can be said otherwise there.
 */
export function withAdditions(
  schema: TableSchema,
  added: TableSchema | undefined,
  report: Report
): TableSchema {
  if (added === undefined) return schema;
  const names = schema.fields.map(({ name }) => name);
  const fields = schema.fields.map((field) => {
    const more = added.fields.find(({ name }) => name === field.name);
    return more ? narrowed(field, more, report) : field;
  });
  const own = added.fields
    .filter(({ name }) => !names.includes(name))
    .map((field): Field => ({ ...field, isOwn: true }));
  return {
    ...schema,
    fields: [...fields, ...own],
    uniqueKeys: [...schema.uniqueKeys, ...added.uniqueKeys],
    foreignKeys: [...schema.foreignKeys, ...added.foreignKeys]
  };
}

function narrowed(field: Field, more: Field, report: Report): Field {
  for (const name of Object.keys(more.constraints))
    if (name in field.constraints)
      report(
        field.name,
        `“${name}” of this column is settled by the table’s schema`,
        'take it out; only what is not said there can be added'
      );
  if (more.type !== 'any' && more.type !== field.type)
    report(
      field.name,
      `this column is of the type ${field.type}, not ${more.type}${didYouMean(more.type, [field.type])}`,
      'take the type out'
    );
  return {
    ...field,
    description: more.description ?? field.description,
    constraints: { ...more.constraints, ...field.constraints },
    added: Object.keys(more.constraints)
  };
}
