import { readNumber } from '../numbers.ts';
import { referenceForms, resolveFigure } from '../figures.ts';
import type { Mention } from '../markdown.ts';
import { didYouMean } from '../nearest.ts';
import type { Problems } from '../problems.ts';
import type { Story } from '../types.ts';

/** Whatever the words refer to exists, and every figure in them is the one in the data. */
export function checkMentions(
  mentions: readonly Mention[],
  story: Story,
  /** Ids whose row could not be read: they are known, though not what they stand for. */
  unread: ReadonlySet<string>,
  problems: Problems
): void {
  const known = {
    source: { table: 'sources.json', ids: new Set(Object.keys(story.sources)) },
    quote: { table: 'quotes.csv', ids: new Set(Object.keys(story.quotes)) },
    question: { table: 'claims.csv', ids: new Set(story.claims.map(({ question }) => question)) }
  };
  for (const mention of mentions) {
    if (mention.kind === 'figure') {
      checkFigure(mention.text, mention.ref, story, (found, advice) =>
        problems.add(mention, 'figure', found, advice)
      );
      continue;
    }
    const { kind, id } = mention;
    const { table, ids } = known[kind];
    if (ids.has(id) || unread.has(id)) continue;
    const found = `unknown ${kind} “${id}”${didYouMean(id, ids)}`;
    problems.add(mention, kind, found, `correct it, or add it to ${table}`);
  }
}

function checkFigure(
  text: string,
  ref: string,
  story: Story,
  report: (found: string, advice: string) => void
): void {
  const written = readNumber(text);
  const meant = resolveFigure(ref, story);
  if (meant === null) {
    report(`“${ref}” names no number in the data`, `refer to one of: ${referenceForms}`);
  } else if (written === null) {
    report(`“${text}” is not a number`, 'write digits, or words up to one hundred and twenty');
  } else if (written.value !== meant.value) {
    report(`“${text}” where the data has ${meant.value} (${ref})`, 'correct the text or the data');
  } else if (written.percent && !meant.percent) {
    report(`“${text}” where the data has no percentage (${ref})`, 'remove the % sign');
  }
}
