import type { Fault } from './schema.ts';

const separators = [
  [';', 'semicolons'],
  ['\t', 'tabs']
] as const;

/**
 * What makes a first line no header of a table: other separators than commas, or no names at all.
 * @param fields the line as CSV has it
 * @param columns the names it should have; empty where they are not known
 */
export function headerFault(
  line: string,
  fields: readonly string[],
  columns: readonly string[]
): Fault | null {
  for (const [mark, name] of separators) {
    const others = /^sep=/i.test(line) ? [line, ''] : line.split(mark);
    if (fields.length > 1 || others.length < 2) continue;
    return [
      `the fields are separated by ${name}, as spreadsheets do where the comma is the decimal sign`,
      'save it as CSV with commas: “CSV UTF-8 (comma delimited)”, or choose the comma as separator'
    ];
  }
  if (columns.length > 1 && fields.length > 1 && !fields.some((name) => columns.includes(name))) {
    return [
      'the first line names no column of this table: its header is gone',
      `put it back as the first line: ${columns.join(',')}`
    ];
  }
  return null;
}
