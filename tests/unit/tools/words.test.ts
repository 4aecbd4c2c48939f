import { readStory, wordCount } from '$lib/story';
import type { Story } from '$lib/story/types';
import { blockText, countWords } from '$lib/story/words';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, test } from 'vitest';

const story = readStory('data');
const steps = story.chapters.flatMap((chapter) => chapter.steps);

/** Everything in the story that is a name: of people, bodies, places, parties, outlets and agencies. */
function names({ actors, places, parties, sources }: Story): string[] {
  const people = Object.values(actors).flatMap(({ name, shortName, kind }) =>
    kind === 'person' ? [name, shortName, ...name.split(' ')] : [name, shortName]
  );
  const others = [...Object.values(places), ...Object.values(parties)].map(({ name }) => name);
  const outlets = Object.values(sources).flatMap(({ outlet, agencies }) => [outlet, ...agencies]);
  return [...people, ...others, ...outlets].filter((name) => /^\p{Lu}/u.test(name));
}

const longestFirst = names(story).sort((a, b) => b.length - a.length);
const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const name = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${longestFirst.map(escape).join('|')})(?:[’']s)?(?![\\p{L}\\p{N}])`,
  'gu'
);

/** The text without its names and without what stands in quotation marks. */
const plain = (text: string) => text.replace(/[“"][^”"]*[”"]/g, '').replace(name, '');

/** The Flesch–Kincaid grade of paragraphs: the school year in which they are easily read. */
function grade(paragraphs: string[]): number {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const sentences = paragraphs
    .flatMap((text) => [...segmenter.segment(plain(text))].map(({ segment }) => segment))
    .filter((sentence) => countWords(sentence) > 0);
  const text = sentences.join(' ');
  return fleschKincaid({
    sentence: sentences.length,
    word: countWords(text),
    syllable: syllable(text)
  });
}

describe('the words', () => {
  test('are 2,000 to 2,500, quotations included, notes not', () => {
    const { total } = wordCount(story);
    expect(total).toBeGreaterThanOrEqual(2000);
    expect(total).toBeLessThanOrEqual(2500);
  });

  test.for(story.chapters.map((chapter) => ({ id: chapter.id, chapter })))(
    'of "$id" read easily: grade 9 or lower',
    ({ chapter }) => {
      const paragraphs = chapter.steps
        .flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'paragraph'))
        .map((paragraph) => blockText(paragraph, story));
      expect(grade(paragraphs)).toBeLessThanOrEqual(9);
    }
  );

  test('are told in at least 14 chapters and 45 steps', () => {
    expect(story.chapters.length).toBeGreaterThanOrEqual(14);
    expect(steps.length).toBeGreaterThanOrEqual(45);
    expect(story.chapters.filter((chapter) => chapter.steps.length === 0)).toEqual([]);
  });

  test('lean on a card instead of a scene in 25 steps at most', () => {
    expect(steps.filter(({ picture }) => picture.scene === 'card').length).toBeLessThanOrEqual(25);
  });

  test('place each of the 59 facts of the founding article in a step that exists', () => {
    const known = new Set(steps.map(({ id }) => id));
    const lost = story.coverage.filter(
      (fact) => fact.steps.length === 0 || fact.steps.some((step) => !known.has(step))
    );
    expect(lost).toEqual([]);
    expect(new Set(story.coverage.map(({ id }) => id)).size).toBe(59);
  });
});

describe('the measure itself', () => {
  test('knows an easy text from a hard one', () => {
    expect(grade(['The cat sat on the mat. It was warm.'])).toBeLessThan(2);
    expect(
      grade(['Constitutional irregularities necessitated immediate parliamentary prorogation.'])
    ).toBeGreaterThan(20);
  });

  test('takes names and quotations out', () => {
    const person = Object.values(story.actors).find(({ kind }) => kind === 'person')!;
    expect(plain(`${person.name}’s men said “we are here” at night.`)).toBe(' men said  at night.');
  });
});
