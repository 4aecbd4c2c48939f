import { z } from 'zod';
import { isDay, isMonth } from './dates.ts';
import type { Folder } from './folder.ts';
import type { Problems } from './problems.ts';
import type { Source } from './types.ts';
import { typographic } from './typography.ts';
import { readJson } from './yaml.ts';

const text = z.string().trim().min(1, 'is empty');

/** A date of CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html). */
const issued = z.object({
  'date-parts': z
    .tuple([z.array(z.coerce.number()).min(1).max(3)])
    .transform(([parts]) => parts.map((part) => String(part).padStart(2, '0')).join('-'))
    .refine((date) => /^\d{4}$/.test(date) || isMonth(date) || isDay(date), 'is not a date')
});

const source = z.looseObject({
  id: text.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not a lower-case, hyphenated id'),
  type: text,
  title: text,
  publisher: text,
  issued: issued.optional(),
  URL: z.url({ protocol: /^https?$/, error: 'is not a web address' }).optional(),
  note: text
});

/** Reads `sources.json`, CSL-JSON; `null` (and problems) where it is wrong. */
export function readSources(folder: Folder, problems: Problems): readonly Source[] | null {
  const path = 'sources.json';
  const unique = z.array(source).superRefine((list, context) => {
    for (const [index, { id }] of list.entries()) {
      if (list.findIndex((other) => other.id === id) < index) {
        const message = `“${id}” stands there already`;
        context.addIssue({ code: 'custom', path: [index, 'id'], message });
      }
    }
  });
  const list = readJson(folder, path, unique, problems);
  if (list === null) return null;
  return list.map(({ id, title, publisher, issued, URL, note }) => ({
    id,
    title: typographic(title),
    publisher: typographic(publisher),
    date: issued?.['date-parts'] ?? null,
    url: URL ?? null,
    access: typographic(note)
  }));
}
