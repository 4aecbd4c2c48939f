import { marked, sameMarks, wholeIn } from './quoted.ts';
import type { Chapter, Claim, Quote, Step, Story } from './types.ts';
import { passagesOf } from './words.ts';

/** One answer to a disputed question, with all who give it and all who deny it. */
export interface Side {
  readonly position: string;
  readonly claims: readonly Claim[];
  /** Whose claims say that it is not so. */
  readonly deniedBy: readonly string[];
}

/** A disputed question of `claims.csv`. */
export interface Dispute {
  readonly question: string;
  readonly asks: string;
  readonly sides: readonly Side[];
  /** The steps that name it, or whose picture or paragraphs use it or its quotations, in reading order. */
  readonly steps: readonly { readonly chapter: Chapter; readonly step: Step }[];
}

type Told = Pick<Story, 'chapters' | 'claims' | 'quotes'>;

const known = new WeakMap<Told, readonly Dispute[]>();

/**
 * Every disputed question, in the order of the table, with all its sides and denials. A story is asked once:
 * it does not change, and every page of what a step rests on asks again.
 */
export function disputesOf(story: Told): readonly Dispute[] {
  const found = known.get(story) ?? findDisputes(story);
  known.set(story, found);
  return found;
}

function findDisputes(story: Told): Dispute[] {
  const questions = new Map<string, Claim[]>();
  for (const claim of story.claims)
    questions.set(claim.question, [...(questions.get(claim.question) ?? []), claim]);
  return [...questions].map(([question, claims]) => {
    const positions = [...new Set(claims.map(({ position }) => position))];
    const quotes = Object.values(story.quotes).filter(
      ({ id, answers }) => answers === question || claims.some(({ quote }) => quote === id)
    );
    return {
      question,
      asks: claims[0]?.asks ?? question,
      sides: positions.map((position) => ({
        position,
        claims: claims.filter((claim) => claim.position === position),
        deniedBy: claims.filter(({ denies }) => denies.includes(position)).map(({ who }) => who)
      })),
      steps: story.chapters.flatMap((chapter) =>
        chapter.steps
          .filter(
            (step) =>
              step.claims?.includes(question) ||
              isShown(step, question, quotes) ||
              isQuoted(step, quotes)
          )
          .map((step) => ({ chapter, step }))
      )
    };
  });
}

/** True where the picture of a step is asked for a question, or for one of its quotations. */
function isShown({ picture }: Step, question: string, quotes: readonly Quote[]): boolean {
  const asked = Object.values(picture.attributes).flatMap((value) => value.split(/\s+/));
  return asked.some(
    (id) =>
      id === question || id.startsWith(`${question}/`) || quotes.some((quote) => quote.id === id)
  );
}

/** True where a paragraph of a step has words of one of these quotations, or it stands there whole. */
function isQuoted({ blocks }: Step, quotes: readonly Quote[]): boolean {
  return passagesOf(blocks).some((passage) => {
    if (passage.kind === 'quote') return quotes.some(({ id }) => id === passage.quote);
    const words = passage.inlines.map(({ text }) => text).join('');
    return marked(words).spans.some((span) =>
      quotes.some(
        ({ text, source }) =>
          passage.cites.includes(source) && wholeIn(sameMarks(text), sameMarks(span))
      )
    );
  });
}
