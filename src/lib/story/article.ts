import { z } from 'zod';
import { isSafeAddress } from './address.ts';
import { isDay, isInstant } from './dates.ts';
import type { Folder } from './folder.ts';
import type { Mention } from './markdown.ts';
import type { At, Problems } from './problems.ts';
import { limitsShape } from './limits.ts';
import { saidAt, type Said } from './said.ts';
import { summaryShape } from './summary.ts';
import type { ArticleMeta, Limits, NightSpan } from './types.ts';
import { typographic } from './typography.ts';
import { checkYaml, yamlLines } from './yaml.ts';

const prose = z
  .string()
  .trim()
  .min(1, 'is empty')
  .transform((text) => typographic(text));
const day = z.string().refine(isDay, 'is not a day of the calendar, YYYY-MM-DD');

/** Where a reader can write to. */
const isReachable = (text: string): boolean =>
  z.email().safeParse(text).success || (text.startsWith('https:') && isSafeAddress(text));

const instant = z.string().refine(isInstant, 'is not an instant with its offset');

const article = z.strictObject({
  headline: prose,
  dek: prose,
  summary: summaryShape,
  /** Nothing stands in for them where they are absent. */
  byline: prose.nullable().default(null),
  errors_to: z
    .string()
    .refine(isReachable, 'is neither a mail address nor an https address')
    .nullable()
    .default(null),
  edition: z.int().positive(),
  published: day,
  updated: day,
  language: z.string().min(2),
  /** What one parliament must add up to. */
  assembly: z.strictObject({
    constituencies: z.int().positive(),
    list: z.int().nonnegative()
  }),
  /** How many facts of the founding article the coverage table must place. */
  seed_facts: z.int().positive(),
  limits: limitsShape,
  /** What the hour strip spans, and the place whose sun lights it. */
  night: z
    .strictObject({
      from: instant,
      until: instant,
      sun: z.string().min(1),
      /** The chapter after which the night can be explored. */
      explore: z.string().min(1).nullable().default(null)
    })
    .optional()
});

/** What the tables must add up to, as `article.yaml` states it. */
export interface Totals {
  readonly constituencySeats: number;
  readonly listSeats: number;
  readonly seedFacts: number;
}

export interface Article {
  readonly meta: ArticleMeta;
  readonly totals: Totals;
  readonly limits: Limits;
  readonly night: NightSpan | null;
  readonly mentions: readonly Mention[];
  readonly said: readonly Said[];
  readonly at: At;
}

/** Reads `article.yaml`; `null` (and problems) where it is wrong. */
export function readArticle(folder: Folder, problems: Problems): Article | null {
  const text = folder.read('article.yaml');
  if (text === null) return null;
  const at = { file: folder.label('article.yaml'), line: 1 };
  const result = checkYaml(text, at, article, problems);
  if (result === null) return null;
  const {
    assembly,
    seed_facts: seedFacts,
    limits,
    night = null,
    errors_to: errorsTo,
    ...rest
  } = result;
  const meta = { ...rest, errorsTo };
  if (meta.updated < meta.published) {
    problems.add(
      at,
      'updated',
      `${meta.updated} is before the day of publication, ${meta.published}`,
      'correct one of the two'
    );
  }
  warnOfGaps(meta, at, problems);
  const totals = {
    constituencySeats: assembly.constituencies,
    listSeats: assembly.list,
    seedFacts
  };
  return { meta, totals, limits, night, at, ...wordsOf(meta, at.file, text) };
}

/** Nothing is made up in their place: the page goes without, and the build says so. */
function warnOfGaps({ byline, errorsTo }: ArticleMeta, at: At, problems: Problems): void {
  if (byline === null) {
    problems.warn(at, 'byline', 'is missing: nobody signs the story', 'name who signs it');
  }
  if (errorsTo === null) {
    const advice = 'write a mail address or an https address';
    problems.warn(at, 'errors_to', 'is missing: readers have nowhere to report an error', advice);
  }
}

/** What the article's own lines say and cite, each with where it stands. */
function wordsOf(
  meta: ArticleMeta,
  file: string,
  text: string
): Pick<Article, 'mentions' | 'said'> {
  const lineOf = yamlLines(text);
  const at = (path: string): At => ({ file, line: lineOf(path) });
  const said = (['headline', 'dek'] as const).map((key) => saidAt(at(key), key, meta[key]));
  const mentions: Mention[] = [];
  for (const [index, sentence] of meta.summary.entries()) {
    const path = `summary.${index}`;
    said.push(saidAt(at(`${path}.text`), `${path}.text`, sentence.text, sentence.cites));
    for (const [n, id] of sentence.cites.entries()) {
      mentions.push({ ...at(`${path}.cites.${n}`), kind: 'source', id });
    }
  }
  return { mentions, said };
}
