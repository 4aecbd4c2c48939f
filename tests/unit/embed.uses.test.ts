import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { stepCard } from '$lib/article/stepCard';
import { allSteps } from '$lib/embed/guest/pieces';
import { usesOf } from '$lib/embed/step/uses';
import { makers } from '$lib/scenes/build';
import { readStory } from '$lib/story/index.ts';
import { storyDir } from '$lib/story/dir.js';

const story = readStory(storyDir());
const [one] = allSteps(story);
const scene = one!.step.picture.scene;

describe('what can be done with a picture', () => {
  const uses = usesOf(story, one!, new Set(makers[scene]!.schema.tables.slice(0, 1)));

  test('has the address of its own page, which its citation names too', () => {
    expect(uses.link).toMatch(new RegExp(`^https://[^ ]+/steps/${one!.step.id}/$`));
    expect(uses.citation).toContain(`“${story.meta.headline}”`);
    expect(uses.citation).toContain(`edition ${story.meta.edition}`);
    expect(uses.citation.endsWith(uses.link)).toBe(true);
  });

  test('has the code of a frame that begins with it', () => {
    expect(uses.code).toContain(`/embed/scene/${scene}/?step=${one!.step.id}"`);
  });

  test('names of its tables those that the story has', () => {
    expect(uses.data).toEqual(makers[scene]!.schema.tables.slice(0, 1));
  });
});

test.for(Object.entries(makers))('every table of the scene %s is there', ([, { schema }]) => {
  const lost = schema.tables.filter((file) => !existsSync(join(storyDir(), file)));
  expect(lost).toEqual([]);
});

describe('the card of a step', () => {
  const chapter = story.chapters.find(({ steps }) => steps.some(({ dateline }) => dateline))!;
  const step = chapter.steps.find(({ dateline }) => dateline)!;

  test('has the chapter and the time for a title, and the first words', () => {
    const { title, description } = stepCard(story, chapter, step);
    expect(title).toBe(`${chapter.title}: ${step.dateline}`);
    const paragraph = step.blocks.find((block) => block.kind === 'paragraph');
    expect(description).toBe(paragraph!.inlines.map(({ text }) => text).join(''));
  });

  test('says what the picture shows where a step has no paragraph, and no time where it has none', () => {
    const bare = { ...step, dateline: null, blocks: [] };
    expect(stepCard(story, chapter, bare)).toEqual({
      title: chapter.title,
      description: step.picture.alt
    });
  });
});
