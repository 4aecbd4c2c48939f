import { z } from 'zod';
import { isDay, isMonth } from './dates.ts';
import type { Folder } from './folder.ts';
import type { Problems } from './problems.ts';
import type { Source } from './types.ts';
import { typographic } from './typography.ts';
import { readJson } from './yaml.ts';

/** What stands for a title where the text read shows none. */
const UNTITLED = 'Untitled report';

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
const source = z
  .strictObject({
    id: text.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not a lower-case, hyphenated id'),
    type: text,
    author: z.array(author).min(1, 'is empty').default([]),
    title: prose.refine(
      (title) => !/^\[.*\]$/.test(title),
      `is in square brackets: write it as printed, or “${UNTITLED}” and describe it in the note`
    ),
    'title-from': z
      .literal('address', 'is not “address”, the only other place of a title')
      .optional(),
    'container-title': prose.optional(),
    volume: text.optional(),
    publisher: prose.optional(),
    'publisher-place': prose.optional(),
    agency: z.array(prose).min(1, 'is empty').default([]),
    issued: issued.optional(),
    URL: z.url({ protocol: /^https?$/, error: 'is not a web address' }).optional(),
    copy: prose.optional(),
    read: z.enum(['whole', 'opening', 'part'], 'is not one of: whole, opening, part').optional(),
    note: prose.optional()
  })
  .refine(
    (entry) => outletOf(entry) !== '',
    'says nowhere where it stands: give container-title, publisher, agency or copy'
  );

/** Reads `sources.json`, CSL-JSON; `null` (and problems) where it is wrong. */
export function readSources(folder: Folder, problems: Problems): readonly Source[] | null {
  const unique = z.array(source).superRefine((list, context) => {
    for (const [index, { id }] of list.entries()) {
      if (list.findIndex((other) => other.id === id) < index) {
        const message = `“${id}” stands there already`;
        context.addIssue({ code: 'custom', path: [index, 'id'], message });
      }
    }
  });
  return readJson(folder, 'sources.json', unique, problems)?.map(toSource) ?? null;
}

function toSource(entry: z.output<typeof source>): Source {
  const { id, title, publisher = null } = entry;
  const outlet = outletOf(entry);
  return {
    id,
    authors: entry.author,
    title,
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
