import type { Picture, SceneName } from '$lib/story/types';
import { loadStory } from '$lib/story';
import { storyDir } from '$lib/story/dir.js';

/** The story as it stands: what is asked of its pictures must hold whatever an editor writes. */
export const story = loadStory(storyDir());

/** A picture as an editor would write it. */
export const picture = (scene: SceneName, attributes: Record<string, string>): Picture => ({
  scene,
  attributes,
  alt: 'What it shows.',
  at: 'data/story/01-test.md:1'
});

/** The story's own pictures of one scene, each once. */
export function picturesOf(scene: SceneName): (readonly [string, Picture])[] {
  return story.chapters.flatMap(({ steps }) =>
    steps
      .filter((step) => step.picture.scene === scene)
      .map((step) => [step.id, step.picture] as const)
  );
}
