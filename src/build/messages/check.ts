import type { Problems } from '../../lib/story/problems.ts';
import { isMessage, type Catalogue, type Entry } from './catalogue.ts';
import { usesOf } from './icu.ts';

/**
 * Asks that a language has every message of the complete one, with what each is given, and no others,
 * and in each plural the categories that its numbers have.
 */
export function checkCatalogue(
  own: Catalogue,
  complete: Catalogue,
  { file, locale }: { readonly file: string; readonly locale: string },
  problems: Problems
): void {
  const at = { file, line: 1 };
  const wanted = messagesIn(complete);
  const found = messagesIn(own);
  const categories = categoriesOf(locale);
  for (const [path, message] of wanted) {
    const given = message.parameters.join(', ');
    const key = given === '' ? path : `${path}(${given})`;
    const mine = found.get(path);
    if (!mine) problems.add(at, key, 'is missing', 'translate this message too');
    else if (mine.parameters.join(', ') !== given)
      problems.add(at, path, `is given ${mine.parameters.join(', ') || 'nothing'}`, `write ${key}`);
    for (const use of mine ? usesOf(mine.parts) : []) {
      if (use.kind !== 'choice' || use.by !== 'plural') continue;
      const keys = use.cases.map(({ key: one }) => one);
      const lacks = categories.filter((category) => !keys.includes(category));
      if (lacks.length === 0 || keys.some((one) => one.startsWith('='))) continue;
      problems.add(at, path, `has no form for ${lacks.join(', ')}`, `give {${use.name}} those too`);
    }
  }
  for (const path of found.keys())
    if (!wanted.has(path)) problems.add(at, path, 'is no message', 'remove it or correct its name');
}

/** The plural categories that whole numbers have. */
function categoriesOf(locale: string): readonly string[] {
  const rules = new Intl.PluralRules(locale);
  return [...new Set(Array.from({ length: 200 }, (_, n) => rules.select(n)))];
}

const messagesIn = (catalogue: Catalogue) => new Map(walk(catalogue, ''));

function walk(entry: Entry, path: string): [string, Extract<Entry, { parts: unknown }>][] {
  if (isMessage(entry)) return [[path, entry]];
  return Object.entries(entry as Catalogue).flatMap(([name, each]) =>
    walk(each, path === '' ? name : `${path}.${name}`)
  );
}
