import { rollup } from 'd3';
import { formatDate } from '../i18n/format';
import type { Source, Story } from '../story/types';
import { sourceName } from '../story/voices';

const known = new WeakMap<Story['sources'], ReadonlyMap<string, string>>();

/**
 * What links to sources say, by id: whose word each is, and where several of the story have that name,
 * the date as well, and a number where that is the same too. No two links of one name lead to two places.
 */
export function linkNames(sources: Story['sources']): ReadonlyMap<string, string> {
  const names = known.get(sources) ?? namesOf(Object.values(sources));
  known.set(sources, names);
  return names;
}

/** What is heard of a link whose name in its place is `shown`: that, and what tells it from all others. */
export function heardAs(shown: string, id: string, sources: Story['sources']): string {
  const name = linkNames(sources).get(id) ?? shown;
  return name.startsWith(shown) ? name : `${shown}: ${name}`;
}

function namesOf(sources: readonly Source[]): ReadonlyMap<string, string> {
  const dated = apart(
    sources,
    (source) => sourceName(source),
    ({ date }, name) => (date === null ? name : `${name}, ${formatDate(date)}`)
  );
  const seen = new Map<string, number>();
  const numbered = apart(
    sources,
    ({ id }) => dated.get(id)!,
    (_, name) => {
      const n = (seen.get(name) ?? 0) + 1;
      seen.set(name, n);
      return n === 1 ? name : `${name} (${n})`;
    }
  );
  return numbered;
}

/** Names by id; those that several have are told apart by `more`. */
function apart(
  sources: readonly Source[],
  nameOf: (source: Source) => string,
  more: (source: Source, name: string) => string
): ReadonlyMap<string, string> {
  const count = rollup(sources, ({ length }) => length, nameOf);
  return new Map(
    sources.map((source) => {
      const name = nameOf(source);
      return [source.id, (count.get(name) ?? 0) > 1 ? more(source, name) : name];
    })
  );
}
