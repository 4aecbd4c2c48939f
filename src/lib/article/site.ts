import { languages } from 'virtual:story';
import { storyLanguage } from '../story/dir';

/**
 * Where the site will stand, from the environment of the build. Without `ORIGIN` the pages work at
 * any address, but canonical links and cards, which must be absolute, are left out.
 */
const origin = process.env.ORIGIN?.replace(/\/+$/, '') ?? '';
const base = process.env.BASE_PATH?.replace(/\/+$/, '') ?? '';

/** The site's folder without that of this build's language. */
const siteBase = storyLanguage() === '' ? base : base.slice(0, -`/${storyLanguage()}`.length);

/** Every language's own front page, as absolute addresses; none where no origin is known. */
export const alternates = (): readonly { readonly lang: string; readonly href: string }[] =>
  languages.flatMap(({ lang }, i) => {
    const path = i === 0 ? '/' : `/${lang}/`;
    return origin === '' ? [] : [{ lang, href: new URL(siteBase + path, origin).href }];
  });

let warned = false;

/**
 * @param path from the site's root, with a slash before and after: `/sources/`
 * @param env for tests; by default the build's own
 * @returns the absolute address, or `null` (and one warning a build) where no origin is known
 */
export function absolute(path: string, env = { origin, base }): string | null {
  if (env.origin !== '') return new URL(env.base + path, env.origin).href;
  if (!warned && !import.meta.env.DEV) {
    process.stderr.write('  ORIGIN is not set: canonical links and card tags are left out\n');
    warned = true;
  }
  return null;
}
