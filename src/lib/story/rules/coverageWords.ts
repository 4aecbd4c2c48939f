import { sameMarks, wholeIn } from '../quoted.ts';
import type { Rows } from '../rows.ts';
import type { Block, Story } from '../types.ts';
import { blockText, countWords, passagesOf } from '../words.ts';

/** Fewer words could stand in a step by chance. */
const A_FEW = 2;

/**
 * Each fact of the founding article is told where it can be seen: its row quotes a few words of a
 * paragraph or a quotation of one of its steps. A note is folded away, so it tells nothing. What is
 * corrected or unverified says how, and on which sources.
 */
export function checkCoverageWords(
  { coverage }: Rows,
  story: Pick<Story, 'chapters' | 'quotes'>
): void {
  const text = (block: Block): string => sameMarks(blockText(block, story));
  const steps = story.chapters
    .flatMap((chapter) => chapter.steps)
    .map(({ id, blocks, notes }) => ({
      id,
      seen: passagesOf(blocks).map(text),
      folded: notes.map(text)
    }));
  const ids = new Set(steps.map(({ id }) => id));
  const stepsWith = (part: 'seen' | 'folded', words: string): readonly string[] =>
    steps.filter((step) => step[part].some((t) => wholeIn(t, words))).map(({ id }) => id);

  for (const { value, cells } of coverage) {
    const { steps: named, status, note, sources } = value;
    if (status !== 'told' && note === null) {
      const found = `is empty though the fact is ${status}`;
      cells.report('note', found, 'say in our words what the sources say instead');
    }
    if (status !== 'told' && sources.length === 0) {
      const found = `is empty though the fact is ${status}`;
      cells.report('sources', found, 'name the sources of the note');
    }
    if (!cells.sound('steps', 'words') || !named.every((step) => ids.has(step))) continue;
    const words = sameMarks(value.words);
    if (countWords(words) < A_FEW) {
      cells.report('words', `“${value.words}” is too short`, 'write a few words of the step');
      continue;
    }
    const seen = stepsWith('seen', words);
    if (seen.some((step) => named.includes(step))) continue;
    const folded = stepsWith('folded', words).find((step) => named.includes(step));
    const [elsewhere] = seen;
    const found =
      `“${value.words}” is not to be read in ${named.join(', ')}` +
      (folded ? `; it stands only in a note of ${folded}` : '') +
      (elsewhere ? `; it stands in ${elsewhere}` : '');
    cells.report('words', found, 'copy a few words of the paragraph or quotation that tells it');
  }
}
