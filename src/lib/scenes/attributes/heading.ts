import type { Editorial } from '../../drawing/heading';
import { optional } from './attribute';
import { words } from './kind';

/** What an editor writes over and under a chart: the same attributes in every scene that has a heading. */
export const heading = {
  headline: optional(words, 'The finding, in a sentence.', 'One seat decides'),
  measure: optional(words, 'What is measured, in which unit, when.', 'Seats by party, as elected'),
  source: optional(words, 'Whose numbers they are.', 'Source: The yearbook')
};

/** The words of a heading among a picture's attributes. */
export const headingOf = ({ headline, measure, source }: Editorial): Editorial => ({
  headline,
  measure,
  source
});
