import { readStory } from '$lib/story';
import { gradeMeter } from '$lib/story/grade';
import { lengths } from '$lib/story/lengths';
import { describe as describeProblem } from '$lib/story/problems';
import { describe, expect, test } from 'vitest';

const story = readStory('data');
const steps = story.chapters.flatMap((chapter) => chapter.steps);

const { grade, plain } = gradeMeter(story);

describe('the words', () => {
  test('are as long, as hard and as full of names as article.yaml lets them be', () => {
    expect(lengths(story).map(describeProblem), 'of this story').toEqual([]);
  });

  test('place each fact of the founding article, once, in a step that exists', () => {
    const known = new Set(steps.map(({ id }) => id));
    const lost = story.coverage.filter(
      (fact) => fact.steps.length === 0 || fact.steps.some((step) => !known.has(step))
    );
    expect(lost, 'of this story').toEqual([]);
    // How many there are, the build counts against article.yaml.
    expect(new Set(story.coverage.map(({ id }) => id)).size).toBe(story.coverage.length);
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
