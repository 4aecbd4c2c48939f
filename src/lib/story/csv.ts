import { parse } from 'csv-parse/sync';
import type { Problems } from './problems.ts';
import { headerFault } from './header.ts';

export interface CsvRecord {
  readonly line: number;
  readonly fields: readonly string[];
}
export interface CsvText {
  readonly header: readonly string[];
  readonly records: readonly CsvRecord[];
  /** The first field of each line that had to be left out, so that nobody else misses its id. */
  readonly malformed: readonly string[];
}

/** How csv-parse's own codes read to an editor. */
const faults: Readonly<Record<string, readonly [found: string, advice: string]>> = {
  INVALID_OPENING_QUOTE: [
    'a stray quote mark inside a field',
    'put the whole field in quotes and double the marks within'
  ],
  CSV_INVALID_CLOSING_QUOTE: [
    'text after a closing quote mark',
    'double the quote marks within a quoted field'
  ],
  CSV_QUOTE_NOT_CLOSED: [
    'a quoted field that does not end on its line',
    'close the quotes; a record is one line'
  ]
};

/**
 * Splits CSV text into fields. A record is one line, so each line is read by itself: a stray quote
 * spoils one record, not the rest of the file, and every line number is exact.
 * @param columns the names that the header should have, where they are known
 */
export function readCsv(
  text: string,
  file: string,
  problems: Problems,
  columns: readonly string[] = []
): CsvText {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  const records: CsvRecord[] = [];
  const malformed: string[] = [];
  let header: readonly string[] | null = null;

  for (const [index, row] of lines.entries()) {
    const at = { file, line: index + 1 };
    const fields = readLine(row, (found, advice) => problems.add(at, 'row', found, advice));
    if (header === null) {
      const fault = fields === null ? null : headerFault(row, fields, columns);
      if (fault) problems.add(at, 'header', ...fault);
      // Without a header no later line means anything.
      if (fields === null || fault) return { header: [], records, malformed };
      header = fields;
    } else if (fields === null) {
      malformed.push(firstField(row));
    } else if (fields.length !== header.length) {
      malformed.push(firstField(row));
      problems.add(
        at,
        'row',
        `${fields.length} fields where the header has ${header.length}`,
        'add or remove a comma, or quote a field that holds one'
      );
    } else {
      records.push({ line: at.line, fields });
    }
  }
  if (header === null) {
    problems.add({ file, line: 1 }, 'header', 'the file is empty', 'add the header row');
  }
  return { header: header ?? [], records, malformed };
}

function readLine(
  line: string,
  report: (found: string, advice: string) => void
): readonly string[] | null {
  if (/^[\s,]*$/.test(line)) {
    report(line.trim() === '' ? 'an empty line' : 'a row without any value', 'remove it');
    return null;
  }
  try {
    // A lone carriage return is text here, so that it is found as a space around a value.
    return parse(line, { record_delimiter: '\n' })[0] ?? [];
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const [found, advice] = faults[code] ?? [
      'cannot be read as CSV',
      'check its commas and quotes'
    ];
    report(found, advice);
    return null;
  }
}

function firstField(line: string): string {
  return /^"?([^",]*)/.exec(line)?.[1] ?? '';
}
