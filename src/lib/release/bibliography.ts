import '@citation-js/plugin-bibtex';
import { Cite, plugins } from '@citation-js/core';
import { jsonText } from './bytes';

/** An entry of `sources.json`. */
export type SourceEntry = Readonly<Record<string, unknown>> & { readonly id: string };

/** Fields of ours, which CSL does not have. */
const own = ['title-from', 'agency', 'copy', 'read'] as const;
/** What stands for a title where no text read shows one. */
const UNTITLED = 'Untitled report';

/**
 * A source in CSL-JSON as its schema has it: what it lacks stands under `custom`. What only says that
 * no title was seen is no title, and is left out.
 */
export function toCsl(entry: SourceEntry): SourceEntry {
  const kept = Object.entries(entry).filter(
    ([name, value]) =>
      !(own as readonly string[]).includes(name) && !(name === 'title' && value === UNTITLED)
  );
  const custom = own.flatMap((name) => (name in entry ? [[name, entry[name]] as const] : []));
  return {
    ...Object.fromEntries(kept),
    id: entry.id,
    ...(custom.length > 0 ? { custom: Object.fromEntries(custom) } : {})
  };
}

/** All sources in CSL-JSON, for reference managers. */
export const cslJson = (entries: readonly SourceEntry[]): string => jsonText(entries.map(toCsl));

/** All sources in BibTeX, each under its id here. */
export function bibtex(entries: readonly SourceEntry[]): string {
  const { format } = plugins.config.get('@bibtex');
  const before = { ...format };
  // Without its check a label is the id as it is; with it “a-b-c” would become “abc”.
  Object.assign(format, { useIdAsLabel: true, checkLabel: false });
  try {
    return `${new Cite(entries.map(toCsl)).format('bibtex').trim()}\n`;
  } finally {
    Object.assign(format, before);
  }
}

/** How many sources there are, and how many lack what. */
export function absentIn(sources: readonly SourceCounts[]) {
  const count = (lacks: (source: SourceCounts) => boolean) => sources.filter(lacks).length;
  return {
    all: sources.length,
    author: count(({ authors }) => authors.length === 0),
    date: count(({ date }) => date === null),
    title: count(({ titleFrom }) => titleFrom === null),
    url: count(({ url }) => url === null)
  };
}

interface SourceCounts {
  readonly authors: readonly string[];
  readonly date: string | null;
  readonly titleFrom: string | null;
  readonly url: string | null;
}
