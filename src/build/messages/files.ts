import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Folder } from '../../lib/story/folder.ts';
import { Problems } from '../../lib/story/problems.ts';
import type { Language } from '../../lib/story/settings/languages.ts';
import { readCatalogue, type Catalogue } from './catalogue.ts';
import { checkCatalogue } from './check.ts';
import { compile } from './compile.ts';

/** Where the interface's own languages are, a file each. */
const folder = fileURLToPath(new URL('../../lib/i18n/messages/', import.meta.url));

/** The complete language's messages, which say what there is to translate. */
export function completeCatalogue(): Catalogue {
  const problems = new Problems();
  const file = 'src/lib/i18n/messages/en.yaml';
  const read = readCatalogue(readFileSync(join(folder, 'en.yaml'), 'utf8'), file, problems);
  problems.throwIfAny();
  return read as Catalogue;
}

/**
 * Where a language's messages stand: in the interface's own file or, where it has none, in the story's
 * folder, and where in that.
 */
function placeOf({ lang }: Pick<Language, 'lang'>, root: string) {
  const own = join(folder, `${lang}.yaml`);
  const inStory = `story/${lang}/messages.yaml`;
  return existsSync(own) ? { path: own, inStory: null } : { path: join(root, inStory), inStory };
}

/**
 * A language's messages, from the interface's own file or, where it has none, from the story's folder;
 * `null` (and problems) where something is wrong or missing.
 */
export function catalogueOf(
  { lang, locale }: Pick<Language, 'lang' | 'locale'>,
  root: string,
  problems: Problems
): Catalogue | null {
  const known = problems.list.length;
  const { path, inStory } = placeOf({ lang }, root);
  const story = new Folder(root, problems);
  const [text, file] =
    inStory === null
      ? [readFileSync(path, 'utf8'), `src/lib/i18n/messages/${lang}.yaml`]
      : [story.read(inStory), story.label(inStory)];
  const read = text === null ? null : readCatalogue(text, file, problems);
  if (read) checkCatalogue(read, completeCatalogue(), { file, locale }, problems);
  return problems.list.length > known ? null : read;
}

/** The last module that was made, and all that it was made of: a build asks for it once a script. */
let last: { readonly of: string; readonly made: string } | undefined;

/**
 * The module `virtual:messages` in a language.
 * @param story `words` of `story.yaml`
 * @throws {StoryError} naming every message that is wrong or missing
 */
export function messagesModule(
  language: Language,
  root: string,
  story: Readonly<Record<string, string>>
): string {
  const files = [join(folder, 'en.yaml'), placeOf(language, root).path].map((path) =>
    existsSync(path) ? readFileSync(path, 'utf8') : null
  );
  const of = JSON.stringify([language, root, story, files]);
  if (last?.of === of) return last.made;
  const problems = new Problems();
  const read = catalogueOf(language, root, problems);
  problems.throwIfAny();
  const made = compile(read as Catalogue, language.locale, story);
  last = { of, made };
  return made;
}
