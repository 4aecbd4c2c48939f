import { Problems } from '../story/problems';
import type { Story, Step } from '../story/types';
import type { StageStep } from './types';
import { PictureError, type MakeKeyframe } from './types';

/** Keyframe makers by scene name. */
export type Makers = Readonly<Record<string, MakeKeyframe<unknown>>>;

const modules = import.meta.glob<{ keyframe: MakeKeyframe<unknown> }>('./*/keyframes.ts', {
  eager: true
});

/** Every scene that has a folder here: `scenes/<name>/keyframes.ts` with its `keyframe`. */
export const makers: Makers = Object.fromEntries(
  Object.entries(modules).map(([path, { keyframe }]) => [path.split('/')[1], keyframe])
);

/** The steps of every chapter, by chapter id, as its stage needs them. */
export type StageData = Readonly<Record<string, readonly StageStep[]>>;

/**
 * Turns every picture of the story into its keyframe.
 * @throws {StoryError} naming every picture that no scene can show, by file and line
 */
export function stageData(story: Story, from: Makers = makers): StageData {
  const problems = new Problems();
  const chapters = story.chapters.map((chapter) => [
    chapter.id,
    chapter.steps.map((step) => ({
      id: step.id,
      scene: step.picture.scene,
      keyframe: keyframeOf(story, step, from, problems)
    }))
  ]);
  problems.throwIfAny();
  return Object.fromEntries(chapters) as StageData;
}

function keyframeOf(story: Story, { id, picture }: Step, from: Makers, problems: Problems) {
  const at = place(picture.at);
  const make = from[picture.scene];
  if (!make) {
    const known = Object.keys(from).sort().join(', ');
    problems.add(
      at,
      'scene',
      `step "${id}" shows the scene "${picture.scene}", which cannot be drawn yet`,
      `use one of these: ${known}`
    );
    return null;
  }
  try {
    return make(story, picture);
  } catch (error) {
    if (!(error instanceof PictureError)) throw error;
    problems.add(
      at,
      'picture',
      `step "${id}": ${error.message}`,
      `see what the scene "${picture.scene}" understands, in src/lib/scenes/${picture.scene}/keyframes.ts`
    );
    return null;
  }
}

/** `data/story/01-name.md:12` as file and line. */
function place(at: string): { file: string; line: number } {
  const [, file = at, line = '1'] = /^(.*):(\d+)$/.exec(at) ?? [];
  return { file, line: Number(line) };
}
