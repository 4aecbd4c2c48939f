import { z } from 'zod';

const langTag = z
  .string()
  .refine(isTag, 'is not the tag of a language, such as fr')
  .describe('Its tag, as `fr`: the name of its folder and its address.');

const languageShape = z
  .strictObject({
    lang: langTag,
    locale: z
      .string()
      .refine(isTag, 'is not the tag of a language, such as fr-CH')
      .optional()
      .describe('How dates and numbers are written, where the tag alone does not say it: `en-GB`.'),
    dir: z
      .enum(['ltr', 'rtl'], 'is neither ltr nor rtl')
      .default('ltr')
      .describe('Which way its script runs, `ltr` or `rtl`.'),
    name: z.string().trim().min(1, 'is empty').describe('Its name in itself, as `Français`.'),
    draft: z
      .boolean()
      .default(false)
      .describe(
        '`true` while its translation lacks something: the page then says so at each place. Without it a gap stops the build.'
      )
  })
  .transform(({ locale, ...rest }) => ({ ...rest, locale: locale ?? rest.lang }));

/** The languages of `story.yaml`. */
export const languagesShape = z
  .array(languageShape)
  .min(1, 'names no language')
  .refine((all) => new Set(all.map(({ lang }) => lang)).size === all.length, {
    error: 'has one language twice'
  })
  .default([{ lang: 'en', locale: 'en-GB', dir: 'ltr', name: 'English', draft: false }]);

/** A language that the story is told in. */
export type Language = z.output<typeof languageShape>;

/**
 * The language of a build, by the tag that its environment gives.
 * @param tag empty for the first
 * @throws {Error} where `story.yaml` names no such language
 */
export function languageFor(languages: readonly Language[], tag: string): Language {
  const found = tag === '' ? languages[0] : languages.find(({ lang }) => lang === tag);
  if (found) return found;
  const names = languages.map(({ lang }) => lang).join(', ');
  throw new Error(`STORY_LANGUAGE is “${tag}”, but story.yaml names ${names}: name one of these`);
}

function isTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text)[0] === text;
  } catch {
    return false;
  }
}
