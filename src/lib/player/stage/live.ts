import { flushSync, hydrate } from 'svelte';
import { createStageProps, type StageProps } from './stageProps.svelte';
import type { Scenes } from './timeline';
import { canonical } from './viewport';
import Stage from './Stage.svelte';
import type { StageStep } from '../../scenes/types';

/** A stage that has come to life: it draws the chapter's picture at a time in a viewport. */
export type LiveStage = Pick<StageProps, 'show'>;

/**
 * Takes over the still that was drawn at build time. It is first shown just as it stands in the
 * HTML, as hydration asks for, so the first `show` is what changes the picture.
 */
export function mountStage(
  target: HTMLElement,
  variant: keyof typeof canonical,
  steps: readonly StageStep[],
  scenes: Scenes
): LiveStage {
  const { props, show } = createStageProps(steps, scenes, {
    time: 0,
    viewport: canonical[variant]
  });
  hydrate(Stage, { target, props });
  flushSync();
  return { show };
}
