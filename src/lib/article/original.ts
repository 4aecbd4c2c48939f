import { language, languages } from 'virtual:story';

/**
 * What marks words that stand in the story's first language on a page in another: quotations,
 * corrections, the titles of sources. Nothing on a page in the first.
 */
export function original(): { readonly lang?: string; readonly dir?: 'ltr' | 'rtl' } {
  const [first] = languages;
  return first && first.lang !== language.lang ? { lang: first.lang, dir: first.dir } : {};
}
