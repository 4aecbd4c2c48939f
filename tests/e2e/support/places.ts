import { readStory } from '$lib/story';
import { storyDir } from '$lib/story/dir.js';
import type { SceneName } from '$lib/story/types';

const story = readStory(storyDir());
const steps = story.chapters.flatMap((chapter) => chapter.steps);

/** `Step 2 of 8`: what a piece of one scene says where it shows this step of the story. */
export function placeOf(id: string): string {
  const scene = steps.find((step) => step.id === id)?.picture.scene;
  const own = steps.filter(({ picture }) => picture.scene === scene);
  return `Step ${own.findIndex((step) => step.id === id) + 1} of ${own.length}`;
}

/** The ids of the steps that show a scene, as its piece has them. */
export const stepsOf = (scene: SceneName): readonly string[] =>
  steps.flatMap(({ id, picture }) => (picture.scene === scene ? [id] : []));

/**
 * Two steps of a scene that follow one another on one stage.
 * @throws where there are none
 */
export function neighboursOf(scene: SceneName): readonly [string, string] {
  for (const { steps: own } of story.chapters)
    for (const [i, step] of own.entries()) {
      const next = own[i + 1];
      if (next && [step, next].every(({ picture }) => picture.scene === scene))
        return [step.id, next.id];
    }
  throw new Error(`no two neighbouring steps show the ${scene}`);
}

/** The chapter that readers can explore hour by hour. */
export const explored = story.night?.explore ?? '';

/**
 * A chapter that begins on paper: not with a map, whose ground has colours of its own.
 * @throws where there is none
 */
export function chapterOnPaper(): string {
  const onPaper = story.chapters.find(
    ({ steps: [first] }) => first && !['map', 'night'].includes(first.picture.scene)
  );
  if (!onPaper) throw new Error('every chapter begins with a map');
  return onPaper.id;
}
