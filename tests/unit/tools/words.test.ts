import { readStory, wordCount } from '$lib/story';
import { gradeMeter } from '$lib/story/grade';
import { blockText, passagesOf } from '$lib/story/words';
import { describe, expect, test } from 'vitest';

const story = readStory('data');
const steps = story.chapters.flatMap((chapter) => chapter.steps);

const { grade, plain } = gradeMeter(story);

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
        .flatMap(({ blocks }) => passagesOf(blocks))
        .filter(({ kind }) => kind === 'paragraph')
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
