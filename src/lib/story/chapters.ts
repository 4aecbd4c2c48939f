import { readChapter } from './chapter.ts';
import type { Folder } from './folder.ts';
import type { Mention } from './markdown.ts';
import { readMethod } from './method.ts';
import type { Problems } from './problems.ts';
import { pageIds, type PageId } from './rules/ids.ts';
import type { Said } from './said.ts';
import type { Language } from './settings/languages.ts';
import type { Chapter, Section } from './types.ts';

/** Everything in the story's Markdown, not yet compared with the tables. */
export interface Words {
  readonly chapters: readonly Chapter[];
  readonly method: readonly Section[];
  readonly ids: readonly PageId[];
  readonly mentions: readonly Mention[];
  readonly said: readonly Said[];
}

const METHOD = 'method.md';
const CHAPTER = /^(\d\d)-[a-z0-9-]+\.md$/;

/**
 * Where the complete language's chapters are: in a folder of its own, or where a story has one language
 * only, in `story/` itself.
 */
export const chaptersPath = (folder: Folder, [first]: readonly Language[]): string =>
  first && folder.has(`story/${first.lang}`) ? `story/${first.lang}` : 'story';

/** What may stand beside chapters in their folder: a language's other words, and languages' folders. */
const beside = (languages: readonly Language[]): readonly string[] => [
  'words.csv',
  'messages.yaml',
  ...languages.map(({ lang }) => lang)
];

/** Reads `NN-name.md` of a folder in name order, then `method.md`. */
export function readWords(
  folder: Folder,
  problems: Problems,
  path = 'story',
  languages: readonly Language[] = []
): Words {
  const chapters: Chapter[] = [];
  const ids: PageId[] = [];
  const mentions: Mention[] = [];
  const said: Said[] = [];
  let method: readonly Section[] = [];

  const others = beside(languages);
  const names = folder.list(path).filter((name) => !name.startsWith('.') && !others.includes(name));
  for (const name of names) {
    const file = folder.label(`${path}/${name}`);
    const digits = CHAPTER.exec(name)?.[1];
    if (digits === undefined && name !== METHOD) {
      const advice = `name it NN-name.md for a chapter, or ${METHOD}; keep drafts elsewhere`;
      problems.add({ file, line: 1 }, 'file', 'is neither a chapter nor the method page', advice);
      continue;
    }
    const text = folder.read(`${path}/${name}`);
    if (text === null) continue;
    if (digits === undefined) {
      const read = readMethod(file, text, problems);
      method = read.sections;
      ids.push(...read.ids);
      mentions.push(...read.md.mentions);
      said.push(...read.md.said);
      continue;
    }
    const { chapter, md } = readChapter(file, text, Number(digits), problems);
    if (chapters.at(-1)?.number === chapter.number) {
      const found = `another chapter has the number ${digits}`;
      problems.add({ file, line: 1 }, 'file', found, 'rename one of the two');
    }
    chapters.push(chapter);
    ids.push(...pageIds(md, chapter.id));
    mentions.push(...md.mentions);
    said.push(...md.said);
  }
  if (chapters.length === 0 && names.length > 0) {
    const at = { file: folder.label(path), line: 1 };
    problems.add(at, 'folder', 'there is no chapter', 'add a file NN-name.md');
  }
  return { chapters, method, ids, mentions, said };
}
