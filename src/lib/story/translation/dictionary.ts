import { readCsv } from '../csv.ts';
import type { Folder } from '../folder.ts';
import type { Problems } from '../problems.ts';
import type { Language } from '../settings/languages.ts';
import { typographic } from '../typography.ts';
import type { Say } from './settings.ts';

/** Words of the tables and settings, and the same in another language. */
export type Dictionary = Readonly<Record<string, string>>;

const columns = ['original', 'translation'];

/** The file of a language that holds the words outside its chapters. */
export const wordsPath = (lang: string): string => `story/${lang}/words.csv`;

/** Reads a language's `words.csv`: `original,translation`. A line without a translation is as if absent. */
export function readDictionary(folder: Folder, lang: string, problems: Problems): Dictionary {
  const path = wordsPath(lang);
  const text = folder.read(path);
  if (text === null) return {};
  const file = folder.label(path);
  const { header, records } = readCsv(text, file, problems, columns);
  if (header.join() !== columns.join()) {
    const found = `the columns are ${header.join(', ')}`;
    problems.add({ file, line: 1 }, 'header', found, `write ${columns.join(',')}`);
    return {};
  }
  return Object.fromEntries(
    records.flatMap(({ fields: [original = '', translation = ''] }) =>
      translation.trim() === '' ? [] : [[typographic(original), translation]]
    )
  );
}

/** How words without a translation stand in a draft: marked, never among the others. */
export const untranslated = (text: string): string => `[${text}]`;

/** Says words in a language; those that it lacks in brackets, which only a draft gets to show. */
export const sayFrom =
  (dictionary: Dictionary): Say =>
  (text) =>
    Object.hasOwn(dictionary, text) ? (dictionary[text] ?? text) : untranslated(text);

/** Takes what a translation lacks: a problem, or in a draft a warning. */
export const lackOf = ({ draft }: Language, problems: Problems): Problems['add'] =>
  draft ? problems.warn.bind(problems) : problems.add.bind(problems);
