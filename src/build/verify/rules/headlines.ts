import { readNumber } from '../../../lib/story/numbers';
import type { Rule } from './rule';

/** Words that compare counts without a number. */
const comparing = ['more', 'most', 'fewer', 'fewest'];
/** Up to here a number names things that are all in sight, such as “two of the three”. */
const few = 3;

/** `no_numerals`, `no_counts` and `words`: how headlines, measures and sources are written. */
export const headlines: Rule = ({ rules, shown, problems }) => {
  for (const { scene, step, at, field } of shown) {
    const { headline = '' } = step.picture.attributes;
    const tell = (attribute: string, found: string, advice: string) =>
      problems.add(at, `${field} ${attribute}`, found, advice);

    const [numeral] = /\d+/.exec(headline) ?? [];
    if (numeral !== undefined && rules.noNumerals.includes(scene))
      tell('headline', `has the numeral ${numeral}`, 'write it in words, or say it in the step');
    if (rules.noCounts.includes(scene)) {
      const words = headline.toLowerCase().split(/[^a-z-]+/);
      const count = words.find(
        (word) => comparing.includes(word) || (readNumber(word)?.value ?? 0) > few
      );
      if (count) tell('headline', `counts: “${count}”`, 'say what was said, not how often');
    }
    for (const { in: attribute, has } of rules.words.filter((rule) => rule.scene === scene))
      if (!step.picture.attributes[attribute]?.toLowerCase().includes(has.toLowerCase()))
        tell(attribute, `does not say “${has}”`, 'say it, or change rules.words in story.yaml');
  }
};
