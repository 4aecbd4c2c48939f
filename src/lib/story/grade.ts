import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Story } from './types.ts';
import { countWords } from './words.ts';

/** What names are taken from. */
export type NamedThings = Pick<Story, 'actors' | 'places' | 'parties' | 'sources'>;

/**
 * How hard a text is, names and quoted words aside: nobody chose those for their length.
 */
export interface GradeMeter {
  /** The text without its names and without what stands in quotation marks. */
  plain(text: string): string;
  /** The Flesch–Kincaid grade of paragraphs: the school year in which they are easily read. */
  grade(paragraphs: readonly string[]): number;
}

/** A meter that knows the names of one story. */
export function gradeMeter(story: NamedThings): GradeMeter {
  const name = anyOf(namesIn(story));
  const plain = (text: string): string => text.replace(/[“"][^”"]*[”"]/g, '').replace(name, '');
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

  const grade = (paragraphs: readonly string[]): number => {
    const sentences = paragraphs
      .flatMap((text) => [...segmenter.segment(plain(text))].map(({ segment }) => segment))
      .filter((sentence) => countWords(sentence) > 0);
    if (sentences.length === 0) return 0;
    const text = sentences.join(' ');
    return fleschKincaid({
      sentence: sentences.length,
      word: countWords(text),
      syllable: syllable(text)
    });
  };
  return { plain, grade };
}

/** Everything in the story that is a name: of people, bodies, places, parties, outlets and agencies. */
function namesIn({ actors, places, parties, sources }: NamedThings): readonly string[] {
  const people = Object.values(actors).flatMap(({ name, shortName, kind }) =>
    kind === 'person' ? [name, shortName, ...name.split(' ')] : [name, shortName]
  );
  const others = [...Object.values(places), ...Object.values(parties)].map(({ name }) => name);
  const outlets = Object.values(sources).flatMap(({ outlet, agencies }) => [outlet, ...agencies]);
  return [...people, ...others, ...outlets].filter((name) => /^\p{Lu}/u.test(name));
}

/** Matches any of these names as a whole word, the longest first, with or without an ’s. */
export function anyOf(names: readonly string[]): RegExp {
  const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const longestFirst = [...names].sort((a, b) => b.length - a.length).map(escape);
  // Without a name there is nothing to match, and an empty pattern would match everywhere.
  const either = longestFirst.length > 0 ? longestFirst.join('|') : '(?!)';
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${either})(?:[’']s)?(?![\\p{L}\\p{N}])`, 'gu');
}
