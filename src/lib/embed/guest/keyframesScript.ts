import { versioned } from '../../player/stage/keyframes';
import type { StageStep } from '../../scenes/types';
import type { SceneName, Story } from '../../story/types';
import type { Handed } from './handed';
import { stepsOf } from './pieces';

/** What the pictures of a piece's steps are, in the order of `stepsOf`. */
export function framesOf(
  story: Story,
  stages: Readonly<Record<string, readonly StageStep[]>>,
  scene: SceneName
): readonly StageStep[] {
  const ids = new Set(stepsOf(story, scene).map(({ step }) => step.id));
  return Object.values(stages)
    .flat()
    .filter(({ id }) => ids.has(id));
}

const name: keyof Handed = 'keyframes';

/** The same as a script: a frame in a sandbox may fetch no data, but it may run this. */
export const keyframesScript = (steps: readonly StageStep[]): string =>
  `window.${name}=${JSON.stringify(steps)};\n`;

/** Where it is, from the site's root, with its content's hash. */
export const keyframesPath = (scene: SceneName, steps: readonly StageStep[]): `/${string}` =>
  versioned(`/keyframes/scene-${scene}.js`, keyframesScript(steps));
