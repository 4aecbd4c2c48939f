import { readNumber } from '../../../lib/story/numbers';
import { passagesOf } from '../../../lib/story/words';
import type { Step } from '../../../lib/story/types';
import type { Rule } from './rule';

const month = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });
const months = Array.from({ length: 12 }, (_, i) => month.format(new Date(Date.UTC(2000, i, 1))));
/** Quoted words, days of a month, years, ordinals and hours: no counts. */
const noCounts = [
  /“[^”]*”/g,
  new RegExp(`\\b\\d{1,2}(?: (?:to|and|or) \\d{1,2})? (?=${months.join('|')})`, 'g'),
  /\b(?:19|20)\d\d\b/g,
  /\b\d{1,2}(?:st|nd|rd|th)\b/g,
  /\b\d\d:\d\d\b/g
];
/** These are also said of what nobody counts. */
const loose = [0, 1];

/**
 * `literal_numbers`: a number in the words of a step that no `:figure` compares with the tables is
 * listed, with why.
 */
export const literals: Rule = ({ rules, shown, problems, misruled }) => {
  const { literalNumbers } = rules;
  if (literalNumbers === null) return;
  const used = new Set<string>();
  for (const { step, at } of shown)
    for (const number of new Set(literalsIn(step))) {
      const i = literalNumbers.findIndex(
        ({ numbers, steps }) => numbers.includes(number) && (steps?.includes(step.id) ?? true)
      );
      if (i >= 0) used.add(`${i} ${number}`);
      else
        problems.add(
          at,
          `step ${step.id}`,
          `has the number ${number}, which no :figure compares with the tables`,
          'write :figure[…]{ref="…"}, or list it in rules.literal_numbers of story.yaml with why'
        );
    }
  for (const [i, { numbers }] of literalNumbers.entries())
    for (const number of numbers)
      if (!used.has(`${i} ${number}`))
        misruled(`literal_numbers.${i}`, `no step of it has the number ${number}`);
};

/** Numbers in a step's paragraphs and notes, in digits or words, that are no figures. */
function literalsIn({ blocks, notes }: Pick<Step, 'blocks' | 'notes'>): readonly number[] {
  return [...passagesOf(blocks), ...notes].flatMap((passage) => {
    if (passage.kind !== 'paragraph') return [];
    const written = passage.inlines.filter(({ kind }) => kind !== 'figure');
    const text = noCounts.reduce(
      (words, pattern) => words.replace(pattern, ''),
      written.map((inline) => inline.text).join(' · ')
    );
    const digits = text.match(/\d[\d,]*(?:\.\d+)?/g) ?? [];
    const words = text.toLowerCase().match(/[a-z]+(?:-[a-z]+)?/g) ?? [];
    return [...digits.map((each) => each.replace(/,$/, '')), ...words]
      .flatMap((each) => readNumber(each)?.value ?? [])
      .filter((number) => !loose.includes(number));
  });
}
