import { blockSources, citedSources } from '../story/cited';
import type { Source, Step, Story } from '../story/types';
import { voices } from '../story/voices';

/** The sources behind one step: `order` lists each once, in the order the reader meets it. */
export interface Cited {
  readonly order: readonly Source[];
  /** The numbers, from 1, under which the step's list has these sources. */
  numbers(ids: readonly string[]): readonly number[];
}

/** Numbers the sources of a step's words and notes. */
export function citedIn(step: Pick<Step, 'blocks' | 'notes'>, story: Story): Cited {
  const blocks = [...step.blocks, ...step.notes];
  const ids = [...new Set(blocks.flatMap((block) => blockSources(block, story)))];
  return {
    order: ids.flatMap((id) => story.sources[id] ?? []),
    numbers: (some) =>
      some
        .map((id) => ids.indexOf(id) + 1)
        .filter((n) => n > 0)
        .sort((a, b) => a - b)
  };
}

const numbered = new WeakMap<Story, ReadonlyMap<string, number>>();

/** The numbers of sources in the whole story, in the order of their first citation: those on paper. */
export function storyNumbers(story: Story): (ids: readonly string[]) => readonly number[] {
  const known =
    numbered.get(story) ?? new Map(citedSources(story).map((id, i) => [id, i + 1] as const));
  numbered.set(story, known);
  return (ids) => ids.flatMap((id) => known.get(id) ?? []).sort((a, b) => a - b);
}

/** `1`, `1, 2`, `1–3, 5`: runs of three or more are drawn together. */
export function numberRuns(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const n of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === n - 1) last[1] = n;
    else runs.push([n, n]);
  }
  return runs
    .map(([a, b]) => (a === b ? `${a}` : b === a + 1 ? `${a}, ${b}` : `${a}–${b}`))
    .join(', ');
}

/** Sources by whose word they are; a second one of the same voice is `AFP 2`. */
export function named(sources: readonly Source[]): readonly (Source & { readonly name: string })[] {
  const seen = new Map<string, number>();
  return sources.map((source) => {
    const name = voices(source)[0] ?? source.outlet;
    const n = (seen.get(name) ?? 0) + 1;
    seen.set(name, n);
    return { ...source, name: n === 1 ? name : `${name} ${n}` };
  });
}

/** The voices on a closed note, each once: at most `most`, then an ellipsis. */
export function publisherLine(sources: readonly Source[], most = 3): string {
  const names = [...new Set(sources.flatMap(voices))];
  return names.slice(0, most).join(' · ') + (names.length > most ? '\u00a0…' : '');
}

/** A title in quotation marks, its own inner marks single; none around what only says that there is none. */
export function titleOf({ title, titleFrom }: Source): string {
  if (titleFrom === null) return title;
  return `“${title.replace(/“/g, '‘').replace(/”/g, '’')}”`;
}
