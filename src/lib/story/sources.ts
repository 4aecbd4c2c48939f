import { z } from 'zod';
import { isDay, isMonth } from './dates.ts';
import type { Folder } from './folder.ts';
import type { Problems } from './problems.ts';
import type { Source } from './types.ts';
import { typographic } from './typography.ts';
import { readJson } from './yaml.ts';

/** What stands for a title where the text read shows none. */
const UNTITLED = 'Untitled report';

/** The types of CSL 1.0.2 (https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types). */
const types = (
  'article article-journal article-magazine article-newspaper bill book broadcast chapter classic ' +
  'collection dataset document entry entry-dictionary entry-encyclopedia event figure graphic hearing ' +
  'interview legal_case legislation manuscript map motion_picture musical_score pamphlet ' +
  'paper-conference patent performance periodical personal_communication post post-weblog regulation ' +
  'report review review-book software song speech standard thesis treaty webpage'
).split(' ') as [string, ...string[]];

const text = z.string().trim().min(1, 'is empty');
const prose = text.transform((value) => typographic(value));

/** A date of CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html). */
const issued = z.object({
  'date-parts': z
    .tuple([z.array(z.coerce.number()).min(1).max(3)])
    .transform(([parts]) => parts.map((part) => String(part).padStart(2, '0')).join('-'))
    .refine((date) => /^\d{4}$/.test(date) || isMonth(date) || isDay(date), 'is not a date')
});

/** A name of CSL-JSON: a person’s in two parts, or any in one. */
const author = z
  .strictObject({
    family: prose.optional(),
    given: prose.optional(),
    literal: prose.optional()
  })
  .refine(
    ({ family, literal }) => (family === undefined) !== (literal === undefined),
    'has no name: write family and given, or literal alone'
  )
  .transform(({ family, given, literal }) =>
    [given, family ?? literal].filter((part) => part !== undefined).join(' ')
  );

/** CSL-JSON, and four fields of ours: `title-from`, `agency`, `copy`, `read`. */
export const sourceShape = z
  .strictObject({
    id: text
      .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not a lower-case, hyphenated id')
      .describe('The name by which it is cited; stable.'),
    type: z
      .enum(types, 'is not a type that CSL has: article-newspaper, webpage, report or another')
      .describe('What it is, in the words of CSL: `article-newspaper`, `webpage`, `report`.'),
    author: z
      .array(author)
      .min(1, 'is empty')
      .default([])
      .describe(
        'Who signs it: `family` and `given`, or `literal` alone; only where the text prints it.'
      ),
    title: prose
      .refine(
        (title) => !/^\[.*\]$/.test(title),
        `is in square brackets: write it as printed, or “${UNTITLED}” and describe it in the note`
      )
      .describe(
        `The title as printed; “${UNTITLED}” where the text read shows none, and then the note says what it is about.`
      ),
    language: text
      .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'is not a language tag, such as `fr` or `pt-BR`')
      .optional()
      .describe('The language of the title, where it is another than the story’s: `fr`.'),
    'title-from': z
      .literal('address', 'is not “address”, the only other place of a title')
      .optional()
      .describe('`address` where the title was taken from the words of the address.'),
    'container-title': prose
      .optional()
      .describe('The outlet whose text it is, or that carries an agency’s.'),
    volume: text.optional().describe('The volume of the outlet.'),
    publisher: prose.optional().describe('The body that publishes it.'),
    'publisher-place': prose.optional().describe('Where, if outlets elsewhere have the same name.'),
    agency: z
      .array(prose)
      .min(1, 'is empty')
      .default([])
      .describe('The agencies whose text it is, whole or cut.'),
    issued: issued
      .optional()
      .describe('The day, as `{"date-parts": [[2020, 1, 30]]}`, or its month or year.'),
    URL: z
      .url({ protocol: /^https?$/, error: 'is not a web address' })
      .optional()
      .describe('Its address.'),
    copy: prose.optional().describe('Where the text was read, if not at its outlet.'),
    read: z
      .enum(['whole', 'opening', 'part'], 'is not one of: whole, opening, part')
      .optional()
      .describe('How much was read: `whole`, `opening` or `part`.'),
    note: prose.optional().describe('What a reader needs to know.')
  })
  .refine(
    (entry) => outletOf(entry) !== '',
    'says nowhere where it was printed: give container-title, publisher, agency or copy'
  );

/** Reads `sources.json`, CSL-JSON; `null` (and problems) where it is wrong. */
export function readSources(folder: Folder, problems: Problems): readonly Source[] | null {
  const unique = z.array(sourceShape).superRefine((list, context) => {
    for (const [index, { id }] of list.entries()) {
      if (list.findIndex((other) => other.id === id) < index) {
        const message = `“${id}” stands there already`;
        context.addIssue({ code: 'custom', path: [index, 'id'], message });
      }
    }
  });
  return readJson(folder, 'sources.json', unique, problems)?.map(toSource) ?? null;
}

function toSource(entry: z.output<typeof sourceShape>): Source {
  const { id, title, publisher = null } = entry;
  const outlet = outletOf(entry);
  return {
    id,
    authors: entry.author,
    title,
    lang: entry.language ?? null,
    titleFrom: title === UNTITLED ? null : (entry['title-from'] ?? 'heading'),
    outlet,
    publisher: publisher === outlet ? null : publisher,
    place: entry['publisher-place'] ?? null,
    agencies: entry.agency,
    date: entry.issued?.['date-parts'] ?? null,
    url: entry.URL ?? null,
    copy: entry.copy ?? null,
    read: entry.read ?? null,
    note: entry.note ?? null
  };
}

/** The publication; where none is known, whoever published it; failing that, where it was found. */
function outletOf(entry: {
  readonly 'container-title'?: string | undefined;
  readonly volume?: string | undefined;
  readonly publisher?: string | undefined;
  readonly agency: readonly string[];
  readonly copy?: string | undefined;
}): string {
  const { volume, publisher, agency, copy } = entry;
  const container = entry['container-title'];
  if (container !== undefined) return volume === undefined ? container : `${container} ${volume}`;
  return publisher ?? (agency.length > 0 ? agency.join(' and ') : (copy ?? ''));
}
