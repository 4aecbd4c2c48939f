import { csvParse } from 'd3';
import type { CompletePackage, PackagedTable } from './dataPackage.ts';

type Fields = PackagedTable['fields'];

/**
 * Reads the tables of a Data Package by nothing but what it says of itself, with another reader than the
 * build has.
 * @returns whatever is not as described: `file:line column: what is wrong`
 */
export function faultsOf(
  { resources }: Pick<CompletePackage, 'resources'>,
  read: (path: string) => string
): readonly string[] {
  const tables = resources.flatMap(({ name, path, schema }) => {
    if (!schema) return [];
    const rows: Record<string, unknown>[] = path.endsWith('.csv')
      ? csvParse(read(path))
      : (JSON.parse(read(path)) as Record<string, unknown>[]);
    return [{ name, path, schema, rows }];
  });
  const valuesIn = (resource: string, column: string): Set<unknown> =>
    new Set(tables.find(({ name }) => name === resource)?.rows.map((row) => row[column]));

  return tables.flatMap(({ path, schema, rows }) => {
    const keys = schema.foreignKeys ?? [];
    return rows.flatMap((row, i) =>
      schema.fields.flatMap((field) => {
        const { name } = field;
        const items = itemsOf(row[name], field, schema.missingValues);
        const key = keys.find(({ fields }) => fields[0] === name)?.reference;
        const targets = key ? valuesIn(key.resource, key.fields[0] ?? '') : null;
        const strange = targets ? items.filter((item) => !targets.has(item)) : [];
        return [
          ...faultsIn(items, field),
          ...strange.map((item) => `“${item}” is not in ${key?.resource}`)
        ].map((fault) => `${path}:${i + 2} ${name}: ${fault}`);
      })
    );
  });
}

function itemsOf(value: unknown, field: Fields[number], missing: readonly string[]): string[] {
  if (value === undefined || value === null || missing.includes(String(value))) return [];
  if (typeof value === 'object') return [JSON.stringify(value)];
  return field.type === 'list' ? String(value).split(field.delimiter) : [String(value)];
}

const forms: Partial<Record<Fields[number]['type'], RegExp>> = {
  integer: /^-?\d+$/,
  number: /^-?\d+(\.\d+)?$/,
  date: /^\d{4}-\d\d-\d\d$/
};

function faultsIn(items: readonly string[], field: Fields[number]): readonly string[] {
  const limits: Readonly<Record<string, unknown>> = field.constraints ?? {};
  if (items.length === 0) return limits['required'] ? ['is empty'] : [];
  const allowed = limits['enum'] as readonly unknown[] | undefined;
  const pattern = limits['pattern'] as string | undefined;
  const [least, most] = [limits['minimum'], limits['maximum']].map(Number);
  return items.flatMap((item) => [
    ...(allowed && !allowed.map(String).includes(item) ? [`“${item}” is not in its list`] : []),
    ...(pattern && !new RegExp(`^(?:${pattern})$`, 'u').test(item)
      ? [`“${item}” has not its form`]
      : []),
    ...(forms[field.type]?.test(item) === false ? [`“${item}” is no ${field.type}`] : []),
    ...(Number(item) < least! || Number(item) > most! ? [`${item} is out of bounds`] : []),
    ...(field.type === 'boolean' && ![...field.trueValues, ...field.falseValues].includes(item)
      ? [`“${item}” is neither true nor false`]
      : [])
  ]);
}
