import type { At } from './problems.ts';
import type { Rows } from './rows.ts';
import { typographic } from './typography.ts';

/** Words that a reader meets, with where they were written: for rules about words. */
export interface Said extends At {
  readonly field: string;
  /** With typographic marks. */
  readonly text: string;
  /** The sources that the words cite; `null` for words of a kind that cites none. */
  readonly cites: readonly string[] | null;
  /** As written, over its lines; empty where all of it stands in one. */
  readonly source: string;
}

/** Words that stand in one line and cite nothing, or what `cites` names. */
export function saidAt(
  { file, line }: At,
  field: string,
  text: string,
  cites: readonly string[] | null = null
): Said {
  return { file, line, field, text: typographic(text), cites, source: '' };
}

/** What the tables bring to the page as running text: the founding article's facts, and corrections. */
export function saidInRows({ coverage, corrections }: Rows): readonly Said[] {
  return [
    ...coverage.flatMap(({ value, cells }) => [
      saidAt(cells.at, 'fact', value.fact),
      saidAt(cells.at, 'note', value.note ?? '')
    ]),
    ...corrections.map(({ value, cells }) => saidAt(cells.at, 'text', value.text))
  ];
}
