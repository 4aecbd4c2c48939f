import { readCsv } from '../../lib/story/csv.ts';
import { Problems } from '../../lib/story/problems.ts';

/** A cell as CSV has it: in quotes where it must be. */
const quoted = (cell: string, always: boolean): string =>
  always || /[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** A table’s file with one more row. */
export interface Appended {
  readonly text: string;
  readonly row: string;
  /** The row’s, counted from 1. */
  readonly line: number;
}

/**
 * Adds a row to the end of a CSV file, in the order of its header, with the line ends that it has, and
 * with all cells in quotes where its header is.
 * @param cells by the names of columns; a column without one is left empty
 */
export function withRow(text: string, cells: Readonly<Record<string, string>>): Appended {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const bare = text.replace(/^\uFEFF/, '');
  const always = bare.startsWith('"');
  const { header } = readCsv(bare.replaceAll('\r\n', '\n'), '', new Problems());
  const row = header.map((name) => quoted(cells[name] ?? '', always && name in cells)).join(',');
  const whole = text.endsWith('\n') ? text : `${text}${end}`;
  return { text: `${whole}${row}${end}`, row, line: whole.split('\n').length };
}
