import { castCell, checkCell, type Value } from './cell.ts';
import { readCsv, type CsvRecord } from './csv.ts';
import { didYouMean, nearestOf } from './nearest.ts';
import type { At, Problems } from './problems.ts';
import type { Fault, TableSchema } from './schema.ts';

export interface Row extends At {
  readonly cells: Readonly<Record<string, Value>>;
  /** Fields already reported, so that nothing is said twice. */
  readonly faulty: Set<string>;
}

export interface Table {
  readonly file: string;
  readonly rows: readonly Row[];
  /** First fields of lines that could not be read. */
  readonly malformed: readonly string[];
  /** False where the header did not fit, and so nothing was read. */
  readonly readable: boolean;
}

/** Reads one CSV file as its schema says; whatever does not fit becomes a problem. */
export function readTable(
  text: string,
  file: string,
  schema: TableSchema,
  problems: Problems
): Table {
  const columns = schema.fields.map(({ name }) => name);
  const { header, records, malformed } = readCsv(text, file, problems, columns);
  if (!checkHeader(header, file, schema, problems)) {
    return { file, rows: [], malformed, readable: false };
  }
  const rows = records.map((record) => readRow(record, header, file, schema, problems));
  const uniques = schema.fields.flatMap(({ name, constraints }) =>
    constraints.unique ? [[name]] : []
  );
  // A column that is unique and the key besides is asked once.
  const keys = [...uniques, schema.primaryKey, ...schema.uniqueKeys];
  for (const key of new Map(keys.map((names) => [names.join(), names])).values())
    checkUnique(rows, key, problems);
  return { file, rows, malformed, readable: true };
}

function checkHeader(
  header: readonly string[],
  file: string,
  schema: TableSchema,
  problems: Problems
): boolean {
  if (header.length === 0) return false;
  const at = { file, line: 1 };
  const known = schema.fields.map((field) => field.name);
  const absent = schema.fields.filter(({ name }) => !header.includes(name));
  const missing = absent.map(({ name }) => name);
  const extra = header.filter(
    (name, index) => !known.includes(name) || header.indexOf(name) < index
  );
  const [nameless] = extra;
  const [only] = missing;
  if (nameless === '' && extra.length === 1 && only !== undefined && missing.length === 1) {
    const place = header.indexOf('') + 1;
    const found = `column ${place} has no name, and the column “${only}” is missing`;
    problems.add(at, only, found, `write ${only} over column ${place}`);
    return false;
  }
  const meant = new Set(extra.map((name) => nearestOf(name, missing)));
  for (const { name, isOwn } of absent) {
    // A name that is spelt wrongly is missing too: that is said once, where it stands.
    if (meant.has(name)) continue;
    const advice = isOwn
      ? 'add it, or take it out of datapackage.json'
      : 'add it; its cells may be empty where nothing is known';
    problems.add(at, name, 'the column is missing', advice);
  }
  for (const name of extra) {
    const found = `“${name}” is no column of this table${didYouMean(name, missing)}`;
    const nearest = nearestOf(name, missing);
    const advice =
      nearest === null ? 'remove it, or describe it in datapackage.json' : `write ${nearest}`;
    problems.add(at, name, found, advice);
  }
  return missing.length === 0 && extra.length === 0;
}

function readRow(
  { line, fields }: CsvRecord,
  header: readonly string[],
  file: string,
  schema: TableSchema,
  problems: Problems
): Row {
  const cells: Record<string, Value> = {};
  const faulty = new Set<string>();
  for (const field of schema.fields) {
    const { name } = field;
    const text = fields[header.indexOf(name)] ?? '';
    const report = (...fault: Fault) => {
      faulty.add(name);
      problems.add({ file, line }, name, ...fault);
    };
    cells[name] = null;
    if (schema.missingValues.includes(text)) {
      if (field.constraints.required || schema.primaryKey.includes(name)) {
        report('is empty', 'write a value; every row needs one');
      }
      continue;
    }
    const cast = castCell(text, field);
    if (cast.fault) {
      report(...cast.fault);
      continue;
    }
    const fault =
      cast.value === null ? null : (field.fault?.(text) ?? checkCell(cast.value, field));
    if (fault) report(...fault);
    cells[name] = cast.value;
  }
  return { file, line, cells, faulty };
}

function checkUnique(rows: readonly Row[], fields: readonly string[], problems: Problems): void {
  if (fields.length === 0) return;
  const first = new Map<string, number>();
  for (const row of rows) {
    const values = fields.map((name) => row.cells[name]);
    if (values.some((value) => value === null || value === undefined)) continue;
    const key = values.join(' / ');
    const line = first.get(key);
    if (line === undefined) first.set(key, row.line);
    else {
      const found = `“${key}” stands in line ${line} already`;
      for (const name of fields) row.faulty.add(name);
      problems.add(row, fields.join('+'), found, 'give each row its own, or remove one');
    }
  }
}
