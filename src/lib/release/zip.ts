import { strToU8, zipSync, type Zippable } from 'fflate';
import type { ReleaseFile } from './types';

/**
 * One archive of these files, in a folder of its own name: the same bytes wherever and whenever it is
 * made.
 * @param folder the name of the archive without its ending
 * @param day what every file is dated, YYYY-MM-DD: a zip keeps a local time, of no zone
 */
export function zipOf(files: readonly ReleaseFile[], folder: string, day: string): Uint8Array {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  const mtime = new Date(year, month - 1, date, 12);
  const content: Zippable = {};
  for (const { path, body } of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const made = body();
    content[`${folder}/${path}`] = typeof made === 'string' ? strToU8(made) : made;
  }
  return zipSync(content, { level: 9, mtime });
}
