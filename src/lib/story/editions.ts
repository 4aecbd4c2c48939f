import { z } from 'zod';
import { isDay } from './dates.ts';
import type { Folder } from './folder.ts';
import type { At, Problems } from './problems.ts';
import type { PublishedEdition } from './types.ts';
import { readJson } from './yaml.ts';

const id = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'is not a lower-case, hyphenated id');
const manifest = z.strictObject({
  edition: z.int().positive(),
  date: z.string().refine(isDay, 'is not a day of the calendar, YYYY-MM-DD'),
  scenes: z.array(id),
  chapters: z.array(
    z.strictObject({
      id,
      title: z.string().min(1),
      steps: z.array(
        z.strictObject({ id, hash: z.string().regex(/^[0-9a-f]{12}$/, 'is not twelve hex digits') })
      )
    })
  )
});

/** A released edition, with where each of its ids stands. */
export interface PlacedEdition {
  readonly value: PublishedEdition;
  at(id?: string): At;
}

/** Where the manifests are, in the data folder. */
export const EDITIONS = 'editions';

/**
 * Reads `editions/1.json`, `2.json` and so on, the first first; `null` (and problems) where one is wrong.
 * A story that was never released has no such folder.
 */
export function readEditions(folder: Folder, problems: Problems): readonly PlacedEdition[] | null {
  if (!folder.has(EDITIONS)) return [];
  const before = problems.list.length;
  const editions = folder
    .list(EDITIONS)
    .filter((name) => !name.startsWith('.'))
    .flatMap((name) => readOne(folder, name, problems) ?? [])
    .sort((a, b) => a.value.edition - b.value.edition);
  return problems.list.length > before ? null : editions;
}

function readOne(folder: Folder, name: string, problems: Problems): PlacedEdition | null {
  const path = `${EDITIONS}/${name}`;
  const file = folder.label(path);
  const [, number] = /^([1-9]\d*)\.json$/.exec(name) ?? [];
  if (number === undefined) {
    const advice = 'name it by the edition’s number, N.json; keep other files elsewhere';
    problems.add({ file, line: 1 }, 'file', 'is no manifest of an edition', advice);
    return null;
  }
  const value = readJson(folder, path, manifest, problems);
  if (value === null) return null;
  const lines = (folder.read(path) ?? '').split('\n');
  const at = (wanted?: string) => ({
    file,
    line: lines.findIndex((line) => line.includes(`"id": "${wanted}"`)) + 1 || 1
  });
  if (value.edition !== Number(number))
    problems.add(at(), 'edition', `${value.edition} in a file named ${name}`, 'correct one');
  return { value, at };
}
