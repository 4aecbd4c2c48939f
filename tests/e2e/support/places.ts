import { readStory } from '$lib/story';
import { storyDir } from '$lib/story/dir.js';

const steps = readStory(storyDir()).chapters.flatMap((chapter) => chapter.steps);

/** `Step 2 of 8`: what a piece of one scene says where it shows this step of the story. */
export function placeOf(id: string): string {
  const scene = steps.find((step) => step.id === id)?.picture.scene;
  const own = steps.filter(({ picture }) => picture.scene === scene);
  return `Step ${own.findIndex((step) => step.id === id) + 1} of ${own.length}`;
}
