import { readStory } from '$lib/story';
import { gradeMeter } from '$lib/story/grade';
import { describe, expect, test } from 'vitest';
import { storyDir } from '$lib/story/dir.js';

const story = readStory(storyDir());

const { grade, plain } = gradeMeter(story);

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
