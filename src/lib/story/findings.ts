import { placeText, sorted, type Problem } from './problem.ts';

/** What an editor has to mend once: a problem, and where else it shows. */
export interface Finding extends Problem {
  readonly more: readonly Problem[];
}

/** How many further places a line names; of others it says how many there are. */
const named = 8;

/**
 * Gathers problems that have one cause: one word that a table lacks, however often it is named, and
 * one slip made in many cells of a column. The first place, by file and line, stands for all.
 */
export function findings(problems: readonly Problem[]): readonly Finding[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of sorted(problems)) {
    const key = causeOf(problem);
    const group = groups.get(key);
    if (group) group.push(problem);
    else groups.set(key, [problem]);
  }
  for (const [key, group] of groups) {
    const cause = renamed(group, groups);
    if (cause === undefined || cause === group) continue;
    cause.push(...group);
    groups.delete(key);
  }
  return [...groups.values()].flatMap(([first, ...more]) => (first ? [withMore(first, more)] : []));
}

function withMore(first: Problem, more: readonly Problem[]): Finding {
  const left = more.length - named;
  const shown = more.slice(0, named).map((place, i) => shortened(place, more[i - 1] ?? first));
  const others = left > 0 ? `, and ${left} others` : '';
  const count = `${more.length} more ${more.length === 1 ? 'place' : 'places'}`;
  const found = more.length === 0 ? '' : `, and in ${count}: ${shown.join(', ')}${others}`;
  const alike = first.cause !== undefined && more.length > 0;
  const advice = alike ? `${first.advice}; the others likewise` : first.advice;
  return { ...first, found: first.found + found, advice, more };
}

/** A place without the file where that has just been named. */
const shortened = (place: Problem, before: Problem): string =>
  place.file === before.file ? placeText(place).slice(place.file.length) : placeText(place);

/** What two problems share that one change would mend. */
function causeOf(problem: Problem): string {
  const { file, field, found, advice, cause } = problem;
  if (cause !== undefined) return JSON.stringify([file, field, cause]);
  const missing = missingIn(problem);
  return JSON.stringify(missing ?? [file, field, found, advice]);
}

/** The table that lacks a word, and the word; `null` for problems of another kind. */
function missingIn({
  file,
  found,
  advice
}: Problem): readonly [table: string, word: string] | null {
  const table = /^correct it, or add it to (\S+)$/.exec(advice)?.[1];
  const word = /“([^”]+)”/.exec(found)?.[1];
  if (table === undefined || word === undefined) return null;
  const folder = `${file.split('/')[0]}/`;
  return [table.startsWith(folder) ? table.slice(folder.length) : table, word];
}

/** What was found in the table that lacks a word, where that looks like the word itself, misspelt. */
function renamed(
  group: readonly Problem[],
  groups: ReadonlyMap<string, Problem[]>
): Problem[] | undefined {
  const missing = group[0] && missingIn(group[0]);
  if (!missing) return undefined;
  const [table, word] = missing;
  return [...groups.values()].find(([other]) => {
    if (!other || !other.file.endsWith(`/${table}`)) return false;
    return other.found.includes(`(did you mean “${word}”?)`);
  });
}
