import type { Problems } from '../problems.ts';
import { marked, sameMarks, wholeIn } from '../quoted.ts';
import type { Said } from '../said.ts';
import type { Quote, Story } from '../types.ts';

/**
 * Words in quotation marks are somebody's: they stand to the letter in `quotes.csv`, from a source
 * that is cited where they stand, or they are a title in `sources.json`.
 */
export function checkQuotations(
  said: readonly Said[],
  { quotes, sources }: Pick<Story, 'quotes' | 'sources'>,
  problems: Problems
): void {
  const rows = Object.values(quotes);
  const titles = new Set(Object.values(sources).flatMap(({ title }) => titlesIn(title)));
  for (const each of said) {
    const { spans, lone } = marked(each.text);
    if (lone !== null) {
      const found = `the quotation mark at “${lone}” has no other`;
      problems.add(each, each.field, found, 'close or remove it');
    }
    for (const words of spans) {
      const at = { file: each.file, line: each.line + linesBefore(words, each.source) };
      const forms = formsOf(words);
      if (forms.some((form) => titles.has(form))) continue;
      const matches = rows.filter(({ text }) =>
        forms.some((form) => wholeIn(sameMarks(text), form))
      );
      if (matches.length === 0) {
        const near = nearest(words, rows);
        problems.add(
          at,
          each.field,
          `“${words}” stands in no row of quotes.csv and is no title` +
            (near === null ? '' : ` (nearest: ${near})`),
          'quote a row to the letter or add one; words used as words stand ' +
            (each.cites === null ? 'here without marks' : 'in *emphasis*, without marks')
        );
        continue;
      }
      const known = each.cites?.every((id) => id in sources) === true;
      if (known && !matches.some(({ source }) => each.cites?.includes(source))) {
        const [first] = matches as [Quote];
        problems.add(
          at,
          each.field,
          `“${words}” are the words of ${first.id}, whose source “${first.source}” is not cited here`,
          `cite it: [@${first.source}]`
        );
      }
    }
  }
}

/** The ways in which quoted words may stand in a row: inner marks may be double there, and a closing comma or full stop ours. */
function formsOf(words: string): readonly string[] {
  const doubled = words.replace(/‘([^‘]*)’(?!\p{L})/gu, '“$1”');
  const forms = [words, doubled].map(sameMarks);
  return [...new Set([...forms, ...forms.map((form) => form.replace(/[.,]$/, ''))])];
}

/**
 * A title, and the titles in it, as `The shut bridge – The Herald` holds two. One word is
 * none, and what a headline has in quotation marks is somebody's word and wants a row.
 */
function titlesIn(title: string): readonly string[] {
  const parts = title.split(/ [-–—|] /).filter((part) => part.trim().includes(' '));
  return [title, ...parts].map(sameMarks);
}

/** How many lines of the source lie before the quoted words; none where markup hides them. */
function linesBefore(words: string, source: string): number {
  const loose = sameMarks(words)
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/['"]/g, '[\'’‘"“”]')
    .replace(/ /g, '\\s+');
  const index = new RegExp(`["“‘']${loose}`).exec(source)?.index ?? 0;
  return source.slice(0, index).split('\n').length - 1;
}

/** The id of the row that most of the words stand in; `null` where none comes near. */
function nearest(words: string, rows: readonly Quote[]): string | null {
  const wanted = bare(words);
  let best: string | null = null;
  let most = 0.6;
  for (const { id, text } of rows) {
    const held = new Set(bare(text));
    const share = wanted.filter((word) => held.has(word)).length / wanted.length;
    // Among rows that hold as many of the words, the first one.
    if (share > most) [best, most] = [id, share];
  }
  return best;
}

function bare(text: string): readonly string[] {
  return (
    sameMarks(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}']+/gu) ?? []
  );
}
