import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { storyDir, storyLanguage } from '../lib/story/dir.js';
import { Folder } from '../lib/story/folder.ts';
import { readStory } from '../lib/story/index.ts';
import { Problems } from '../lib/story/problems.ts';
import { readSettings, type Settings } from '../lib/story/settings/index.ts';
import { languageFor } from '../lib/story/settings/languages.ts';
import { readDictionary, sayFrom } from '../lib/story/translation/dictionary.ts';
import { settingsIn } from '../lib/story/translation/settings.ts';
import { messagesModule } from './messages/files.ts';

/** A style sheet with the story's public name where `__SLUG__` stands for it. */
export const withSlug = (css: string, slug: string): string => css.replaceAll('__SLUG__', slug);

/**
 * What `story.yaml` says, of the folder that `storyDir` gives.
 * @throws {StoryError} naming every problem of that folder, not only of this file
 */
export function settingsOf(root: string): Settings {
  const problems = new Problems();
  const settings = readSettings(new Folder(root, problems), problems);
  if (settings !== null) return settings;
  readStory(root);
  return problems.throwIfAny() as never;
}

/** The language of this build. */
const languageOf = ({ languages }: Settings) => languageFor(languages, storyLanguage());

/** What `story.yaml` says, in the language of this build. */
function translated(root: string): Settings {
  const settings = settingsOf(root);
  const language = languageOf(settings);
  if (language === settings.languages[0]) return settings;
  const dictionary = readDictionary(
    new Folder(root, new Problems()),
    language.lang,
    new Problems()
  );
  return settingsIn(settings, sayFrom(dictionary));
}

/** Each setting an export of its own, so that a script carries only what it asks for. */
const exportsOf = (settings: Settings): string =>
  Object.entries({
    ...settings,
    language: languageOf(settings),
    locale: languageOf(settings).locale
  })
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`)
    .join('');

const messagesOf = (settings: Settings, root: string): string =>
  messagesModule(languageOf(settings), root, settings.words);

const layersOf = ({ layers }: Settings, root: string): string =>
  Object.entries(layers)
    .map(
      ([name, file]) => `export { default as ${name} } from ${JSON.stringify(join(root, file))};\n`
    )
    .join('');

/** All that the code can be given of a story, as text. */
export function virtualFiles(root = storyDir()): string[] {
  const settings = settingsOf(root);
  const layers = Object.values(settings.layers).map((file) =>
    readFileSync(join(root, file), 'utf8')
  );
  return [exportsOf(translated(root)), messagesOf(translated(root), root), ...layers];
}

/**
 * Gives the code what it has to know of a story: `virtual:story` and `virtual:layers`, the interface's
 * words in its language, `virtual:messages`, and the story's public name in style sheets, where it
 * stands as `__SLUG__`.
 * @param root gives the story's folder
 */
export const settingsFrom = (root: () => string): Plugin => ({
  name: 'story-settings',
  enforce: 'pre',
  resolveId: (id) => (/^virtual:(story|layers|messages)$/.test(id) ? `\0${id}` : null),
  load(id) {
    if (id === '\0virtual:story') return exportsOf(translated(root()));
    if (id === '\0virtual:messages') return messagesOf(translated(root()), root());
    if (id === '\0virtual:layers') return layersOf(settingsOf(root()), root());
    return null;
  },
  transform(code, id) {
    if (!/\.css(\?|$)/.test(id) || !code.includes('__SLUG__')) return null;
    return { code: withSlug(code, settingsOf(root()).slug), map: null };
  }
});

/** The same of the story that is built. */
export const storySettings: Plugin = settingsFrom(storyDir);
