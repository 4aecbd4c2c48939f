import { readWords, type Words } from '../chapters.ts';
import type { Folder } from '../folder.ts';
import type { Problems } from '../problems.ts';
import type { Settings } from '../settings/index.ts';
import type { Language } from '../settings/languages.ts';
import type { Story } from '../types.ts';
import { chaptersIn } from './chapters.ts';
import { lackOf, readDictionary, sayFrom, wordsPath } from './dictionary.ts';
import { metaIn } from './settings.ts';
import { tablesIn, wantedWords } from './wanted.ts';

/** A story in another language, and what its chapters name. */
export interface Translation {
  readonly story: Story;
  readonly words: Words;
}

/**
 * A story in another of its languages, from `story/<lang>/`: chapters, method, and the words of
 * everything else. What is missing is a problem; in a draft a warning, and marked where it is missing.
 */
export function translate(
  story: Story,
  settings: Settings,
  language: Language,
  folder: Folder,
  problems: Problems
): Translation {
  const { lang } = language;
  const lack = lackOf(language, problems);
  const dictionary = readDictionary(folder, lang, problems);
  const file = folder.label(wordsPath(lang));
  for (const [text, where] of wantedWords(settings, story.meta, story))
    if (!Object.hasOwn(dictionary, text)) {
      const found = `“${text}” of ${folder.label(where)} has no translation`;
      const advice = 'add a line for it; where it stays as it is, write it twice';
      lack({ file, line: 1 }, 'original', found, advice);
    }
  const path = `story/${lang}`;
  const words = readWords(folder, problems, path);
  if (words.method.length !== story.method.length) {
    const found = `has ${words.method.length} sections, the original ${story.method.length}`;
    const at = { file: folder.label(`${path}/method.md`), line: 1 };
    lack(at, 'method', found, 'translate each of them');
  }
  const say = sayFrom(dictionary);
  const translated = tablesIn(story, say);
  return {
    words,
    story: {
      ...translated,
      meta: { ...metaIn(story.meta, say), language: lang },
      translations: dictionary,
      chapters: chaptersIn(story.chapters, words.chapters, folder.label(path), lack),
      method: words.method.map((section, i) => ({
        ...section,
        id: story.method[i]?.id ?? section.id
      }))
    }
  };
}
