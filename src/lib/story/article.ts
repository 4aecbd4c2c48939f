import { z } from 'zod';
import { isSafeAddress } from './address.ts';
import { isDay, isInstant } from './dates.ts';
import type { Folder } from './folder.ts';
import type { At, Problems } from './problems.ts';
import type { ArticleMeta, NightSpan } from './types.ts';
import { typographic } from './typography.ts';
import { checkYaml } from './yaml.ts';

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
  readonly night: NightSpan | null;
  readonly at: At;
}

/** Reads `article.yaml`; `null` (and problems) where it is wrong. */
export function readArticle(folder: Folder, problems: Problems): Article | null {
  const text = folder.read('article.yaml');
  if (text === null) return null;
  const at = { file: folder.label('article.yaml'), line: 1 };
  const result = checkYaml(text, at, article, problems);
  if (result === null) return null;
  const { assembly, seed_facts: seedFacts, night = null, errors_to: errorsTo, ...rest } = result;
  const meta = { ...rest, errorsTo };
  if (meta.updated < meta.published) {
    problems.add(
      at,
      'updated',
      `${meta.updated} is before the day of publication, ${meta.published}`,
      'correct one of the two'
    );
  }
  const totals = {
    constituencySeats: assembly.constituencies,
    listSeats: assembly.list,
    seedFacts
  };
  return { meta, totals, night, at };
}
