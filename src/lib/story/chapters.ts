import { readChapter } from './chapter.ts';
import type { Folder } from './folder.ts';
import type { Mention } from './markdown.ts';
import { readMethod } from './method.ts';
import type { Problems } from './problems.ts';
import { pageIds, type PageId } from './rules/ids.ts';
import type { Said } from './said.ts';
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

/** Reads `story/NN-name.md` in name order, then `story/method.md`. */
export function readWords(folder: Folder, problems: Problems): Words {
  const chapters: Chapter[] = [];
  const ids: PageId[] = [];
  const mentions: Mention[] = [];
  const said: Said[] = [];
  let method: readonly Section[] = [];

  const names = folder.list('story').filter((name) => !name.startsWith('.'));
  for (const name of names) {
    const file = folder.label(`story/${name}`);
    const digits = CHAPTER.exec(name)?.[1];
    if (digits === undefined && name !== METHOD) {
      const advice = `name it NN-name.md for a chapter, or ${METHOD}; keep drafts elsewhere`;
      problems.add({ file, line: 1 }, 'file', 'is neither a chapter nor the method page', advice);
      continue;
    }
    const text = folder.read(`story/${name}`);
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
    const at = { file: folder.label('story'), line: 1 };
    problems.add(at, 'folder', 'there is no chapter', 'add a file NN-name.md');
  }
  return { chapters, method, ids, mentions, said };
}
