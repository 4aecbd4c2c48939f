import { z } from 'zod';
import { MarkdownFile } from './markdown.ts';
import { reportUnexpected } from './blocks.ts';
import { readStep } from './step.ts';
import type { Problems } from './problems.ts';
import { saidAt } from './said.ts';
import type { Chapter } from './types.ts';
import { typographic } from './typography.ts';
import { checkYaml } from './yaml.ts';

const words = z
  .string()
  .trim()
  .min(1, 'is empty')
  .transform((text) => typographic(text));
const slug = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

/** What a chapter says of itself between its two lines `---`. */
export const chapterShape = z.strictObject({
  id: z
    .string()
    .regex(slug, 'is not a lower-case, hyphenated id')
    .describe('The chapter’s name in its link: lower case, with hyphens.'),
  title: words.describe('Its title.'),
  dek: words.optional().describe('A line under the title.'),
  dates: words.optional().describe('When it happens, in the menu of chapters: `May to June 2031`.')
});

/** Reads one chapter, `NN-name.md`. Where its front matter is wrong, its steps are read all the same. */
export function readChapter(
  file: string,
  text: string,
  number: number,
  problems: Problems
): { readonly chapter: Chapter; readonly md: MarkdownFile } {
  const md = new MarkdownFile(file, text, problems);
  const { front, body } = md.split();
  const meta =
    front === null
      ? null
      : checkYaml(front, { file, line: 2 }, chapterShape, problems, 'front matter ');
  const id = meta?.id ?? '';
  for (const key of ['title', 'dek', 'dates'] as const) {
    md.said.push(saidAt(md.atKey(key), `front matter ${key}`, meta?.[key] ?? ''));
  }
  const steps = body.flatMap((node) => {
    if (node.type === 'containerDirective' && node.name === 'step') return [readStep(node, id, md)];
    reportUnexpected(node, 'chapter', md);
    return [];
  });
  if (steps.length === 0) {
    md.report({ file, line: 1 }, 'chapter', 'has no step', 'add a ::::step{#id}');
  }
  const { title = '', dek = null, dates = null } = meta ?? {};
  const chapter = { id, number, title, dek, dates, steps };
  return { chapter, md };
}
