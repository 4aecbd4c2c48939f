import { citedSources } from '../cited.ts';
import type { Folder } from '../folder.ts';
import type { Tables } from '../package.ts';
import type { Problems } from '../problems.ts';
import type { Story } from '../types.ts';

const SOURCES = 'sources.json';
const DATASHEET = 'README.md';

/**
 * Warns of sources that nothing rests on: neither the words nor any cell of a table names them,
 * nor the datasheet, `README.md`, nor `rules.left_out` of `story.yaml`.
 * To be asked of a story in which every name is known, since a misspelt one is not used either.
 */
export function checkUnusedSources(
  story: Story,
  tables: Tables,
  folder: Folder,
  /** Those that the story says it leaves out. */
  leftOut: readonly string[],
  problems: Problems
): void {
  const used = new Set(citedSources(story));
  for (const { rows } of tables.values())
    for (const { cells } of rows)
      for (const value of Object.values(cells).flat()) used.add(String(value));
  const datasheet = folder.has(DATASHEET) ? (folder.read(DATASHEET) ?? '') : '';
  const unused = Object.keys(story.sources).filter(
    (id) => !used.has(id) && !leftOut.includes(id) && !datasheet.includes(`\`${id}\``)
  );
  if (unused.length === 0) return;
  const lines = (folder.read(SOURCES) ?? '').split('\n');
  for (const id of unused) {
    const line = lines.findIndex((text) => text.includes(`"id": "${id}"`)) + 1 || 1;
    problems.warn(
      { file: folder.label(SOURCES), line },
      'id',
      `the source “${id}” is used nowhere`,
      'cite it, take it out, or list it in rules.left_out of story.yaml with why'
    );
  }
}
