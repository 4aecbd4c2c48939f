import { z } from 'zod';
import { isSafeAddress } from './address.ts';
import { isDay, isInstant } from './dates.ts';
import type { Folder } from './folder.ts';
import type { Mention } from './markdown.ts';
import type { At, Problems } from './problems.ts';
import { limitsShape } from './limits.ts';
import { saidAt, type Said } from './said.ts';
import { summaryShape } from './summary.ts';
import { coverScenes, type ArticleMeta, type Cover, type Limits, type NightSpan } from './types.ts';
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

/** The title picture, and what stands on it. */
const coverShape = z
  .strictObject({
    dateline: prose.describe('Where and when the picture is, over the title.'),
    line: prose.describe('One line under the title; the dek stands over the summary then.'),
    alt: prose.describe('What the picture shows, for those who do not see it.'),
    picture: z
      .object({ scene: z.enum(coverScenes) })
      .catchall(z.string())
      .describe(
        `The picture, with the attributes of \`::picture\`: its \`scene\`, one of ${coverScenes.join(' and ')}, and what that scene may show. It is drawn without words.`
      )
  })
  .optional();

/** What `article.yaml` says. */
export const articleShape = z.strictObject({
  headline: prose.describe('The title of the story.'),
  dek: prose.describe('What it is about, in a few sentences under the title.'),
  cover: coverShape,
  summary: summaryShape.describe(
    'Five sentences for those who will not scroll: each one a `text` that ends with a full stop, and the ids of its sources in `cites`.'
  ),
  // Nothing stands in for the next two where they are absent.
  byline: prose.nullable().default(null).describe('Who signs the story.'),
  errors_to: z
    .string()
    .refine(isReachable, 'is neither a mail address nor an https address')
    .nullable()
    .default(null)
    .describe('Where readers report an error: a mail address or an https address.'),
  edition: z
    .int()
    .positive()
    .describe('The number of the edition that these words are, or will be once it is released.'),
  published: day.describe('The day of the first edition.'),
  updated: day.describe('The day of this edition; no correction is dated after it.'),
  language: z.string().min(2).describe('The language of the words, as `en`.'),
  assembly: z
    .strictObject({
      constituencies: z.int().positive(),
      list: z.int().nonnegative()
    })
    .describe('What one parliament must add up to: seats of constituencies and from the list.'),
  seed_facts: z
    .int()
    .positive()
    .describe('How many facts of the founding article coverage.csv must place.'),
  limits: limitsShape,
  night: z
    .strictObject({
      from: instant.describe('Where the strip of hours begins, with its offset.'),
      until: instant.describe('Where it ends.'),
      sun: z.string().min(1).describe('The place of places.csv whose sun lights its pictures.'),
      explore: z
        .string()
        .min(1)
        .nullable()
        .default(null)
        .describe('The chapter after which the night can be explored, by its id.')
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
  const result = checkYaml(text, at, articleShape, problems);
  if (result === null) return null;
  const {
    assembly,
    seed_facts: seedFacts,
    limits,
    night = null,
    errors_to: errorsTo,
    cover,
    ...rest
  } = result;
  const meta = { ...rest, errorsTo, cover: cover ? coverOf(cover, at.file, text) : null };
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

/** The title picture as a step's picture is, with the line that it stands in. */
function coverOf(
  { picture, alt, ...words }: NonNullable<z.infer<typeof coverShape>>,
  file: string,
  text: string
): Cover {
  const { scene, ...attributes } = picture;
  const at = `${file}:${yamlLines(text)('cover.picture')}`;
  return { ...words, picture: { scene, attributes, alt, at } };
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
  const { cover } = meta;
  if (cover)
    for (const [key, words] of [
      ['dateline', cover.dateline],
      ['line', cover.line],
      ['alt', cover.picture.alt]
    ] as const)
      said.push(saidAt(at(`cover.${key}`), `cover.${key}`, words));
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
