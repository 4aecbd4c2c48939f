import { fullPackage, type FullResource } from '../../lib/story/tables/full.ts';
import type { Field, FieldType, TableSchema } from '../../lib/story/schema.ts';
import { code, paragraphs, tableOf } from './markdown.ts';

/** Every table of a data folder, with each of its columns. */
export function tablesPart(root: string): string {
  const tables = fullPackage(root).resources.filter(({ path }) => path.endsWith('.csv'));
  const paths = new Map(
    fullPackage(root).resources.map(({ path, words }) => [words['name'], path])
  );
  const fileOf = (name: string): string => paths.get(name) ?? `${name}.json`;
  return paragraphs(
    '## Tables',
    'CSV in UTF-8 with a header, one record a line. An empty cell means unknown or none; a column that is **needed** has a value in every row. What `datapackage.json` adds for this story is in it.',
    ...tables.map((table) => tablePart(table, fileOf))
  );
}

function tablePart(
  { path, words, schema, mayBeAbsent }: FullResource,
  fileOf: (name: string) => string
): string {
  if (!schema) return paragraphs(`### ${path}`);
  const keys = [schema.primaryKey, ...schema.uniqueKeys].filter((key) => key.length > 1);
  return paragraphs(
    `### ${path}`,
    [
      String(words['description'] ?? ''),
      ...(mayBeAbsent ? ['A story may do without this table.'] : []),
      ...keys.map((key) => `No two rows have the same ${key.map(code).join(', ')}.`)
    ].join(' '),
    tableOf(
      ['column', 'what it says', 'what may be written', ''],
      schema.fields.map((field) => {
        const isKey = schema.primaryKey.includes(field.name);
        const needed = field.constraints.required || isKey ? '**needed**' : '';
        return [code(field.name), field.description ?? '', valuesOf(field, schema, fileOf), needed];
      })
    )
  );
}

const types: Readonly<Record<FieldType, string>> = {
  string: 'words',
  integer: 'a whole number',
  number: 'a number',
  boolean: '`true` or `false`',
  date: 'a day, `2020-01-30`',
  yearmonth: 'a month, `2020-01`',
  year: 'a year',
  time: 'an hour, `03:00`',
  datetime: 'an instant with its offset, `2020-01-30T03:00:00+02:00`',
  list: 'any number of words, with `;` between them',
  any: 'anything'
};

function valuesOf(
  field: Field,
  { foreignKeys, primaryKey }: TableSchema,
  fileOf: (name: string) => string
): string {
  const { type, constraints, values } = field;
  const { enum: words, minimum, maximum, pattern, unique } = constraints;
  const target = foreignKeys.find(({ fields }) => fields.length === 1 && fields[0] === field.name);
  const base = words
    ? `one of: ${words.map((word) => code(String(word))).join(', ')}`
    : target
      ? keyWords(type, target.reference.fields.join(), fileOf(target.reference.resource))
      : (values ?? types[type]);
  const isOnly = unique || (primaryKey.length === 1 && primaryKey[0] === field.name);
  // A pattern of the schema is said in words; one that a story adds is not.
  const isAdded = field.added?.includes('pattern') || field.isOwn;
  return [
    base,
    ...(minimum === undefined ? [] : [`at least ${minimum}`]),
    ...(maximum === undefined ? [] : [`at most ${maximum}`]),
    ...(pattern !== undefined && isAdded ? [`of the form ${code(pattern)}`] : []),
    ...(isOnly ? ['no two alike'] : [])
  ].join('; ');
}

function keyWords(type: FieldType, key: string, file: string): string {
  const name = key === 'id' ? 'id' : code(key);
  if (type === 'list') return `any number of ${name}s of ${code(file)}, with \`;\` between them`;
  return `${name === 'id' ? 'an' : 'a'} ${name} of ${code(file)}`;
}
