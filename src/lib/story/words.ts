import type { ArticleMeta, Block, Chapter, Passage, Step, Story } from './types.ts';

/**
 * How many words an adult reads silently in a minute, English non-fiction: M. Brysbaert, "How many
 * words do we read per minute? A review and meta-analysis of reading rate", Journal of Memory and
 * Language 109 (2019), 104047.
 */
export const WORDS_PER_MINUTE = 238;

export interface WordCount {
  readonly total: number;
  /** By chapter id. */
  readonly chapters: Readonly<Record<string, number>>;
}

/** Counts the words of the steps, quotations and boxes with them and notes without. */
export function wordCount(story: Pick<Story, 'chapters' | 'quotes'>): WordCount {
  const chapters: Record<string, number> = {};
  let total = 0;
  for (const chapter of story.chapters) {
    const count = chapter.steps.reduce((sum, step) => sum + stepWords(step, story), 0);
    chapters[chapter.id] = count;
    total += count;
  }
  return { total, chapters };
}

/** The words of one step, counted like those of the story. */
export function stepWords({ blocks }: Pick<Step, 'blocks'>, story: Pick<Story, 'quotes'>): number {
  return blocks.reduce((sum, block) => sum + countWords(blockText(block, story)), 0);
}

/** The paragraphs and quotations of these blocks, those in boxes among them, in reading order. */
export function passagesOf(blocks: readonly Block[]): readonly Passage[] {
  return blocks.flatMap((block) => (block.kind === 'box' ? block.passages : [block]));
}

/** The paragraphs of a chapter's steps, one text each, boxes' among them. */
export function paragraphsOf(
  { steps }: Pick<Chapter, 'steps'>,
  story: Pick<Story, 'quotes'>
): readonly string[] {
  return passagesOf(steps.flatMap(({ blocks }) => blocks))
    .filter(({ kind }) => kind === 'paragraph')
    .map((paragraph) => blockText(paragraph, story));
}

/** What a reader reads of a block: a paragraph's words, a quotation's, or a box's, title first. */
export function blockText(block: Block, { quotes }: Pick<Story, 'quotes'>): string {
  if (block.kind === 'quote') return quotes[block.quote]?.text ?? '';
  if (block.kind === 'box') {
    return [block.title, ...block.passages.map((each) => blockText(each, { quotes }))].join('\n');
  }
  return block.inlines.map((inline) => inline.text).join('');
}

/** Words are runs between spaces that hold a letter or a digit; a dash alone is none. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The summary as one text, for sites that quote the story. */
export function summaryText({ summary }: Pick<ArticleMeta, 'summary'>): string {
  return summary.map(({ text }) => text).join(' ');
}

/** Whole minutes, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE));
}
