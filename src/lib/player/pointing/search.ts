import type { Named } from '../../scenes/types';
import { nearestOf } from '../../story/nearest';

/** What is of a name: a mark, or all that are within something, or both; else the name that may be meant. */
export interface Found {
  readonly one: { readonly key: string; readonly named: Named } | null;
  readonly group: {
    readonly name: string;
    readonly all: readonly { readonly key: string; readonly named: Named }[];
  } | null;
  readonly nearest: string | null;
}

/** A name as it is compared: case, accents, apostrophes, hyphens and spaces do not tell names apart. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Looks for what somebody wrote among the names of marks and of what they are within. */
export function search(names: Readonly<Record<string, Named>>, wanted: string): Found {
  const word = plain(wanted);
  const marks = Object.entries(names).map(([key, named]) => ({ key, named }));
  const one = marks.find(({ named: { name } }) => plain(name) === word) ?? null;
  const all = marks.filter(({ named: { within } }) => within && plain(within) === word);
  const name = all[0]?.named.within;
  const group = name === undefined ? null : { name, all };
  return { one, group, nearest: one || group ? null : meant(word, marks) };
}

/** The one name that begins so, else the one that is written most like it. */
function meant(word: string, marks: readonly { readonly named: Named }[]): string | null {
  const known = new Map(
    marks
      .flatMap(({ named: { name, within } }) => [name, within ?? []].flat())
      .map((name) => [plain(name), name])
  );
  const begun = [...known.keys()].filter((name) => word.length > 1 && name.startsWith(word));
  const [only] = begun.length === 1 ? begun : [];
  return known.get(only ?? nearestOf(word, known.keys()) ?? '') ?? null;
}
