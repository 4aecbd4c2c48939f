import { flushSync, mount } from 'svelte';
import type { Viewport } from '../../drawing/viewport';
import { createStageProps, type StageProps } from '../../player/stage/stageProps.svelte';
import type { Scenes } from '../../player/stage/timeline';
import Stage from '../../player/stage/Stage.svelte';
import type { StageStep } from '../../scenes/types';

/** A picture that can show any time in any viewport. */
export type Picture = Pick<StageProps, 'show'>;

/**
 * Puts a living picture in the place of the stills that were drawn at build time, in one go, so that
 * nothing flickers.
 * @throws if the picture cannot be drawn; the stills are then intact
 */
export function mountPicture(
  place: HTMLElement,
  steps: readonly StageStep[],
  scenes: Scenes,
  first: { readonly time: number; readonly viewport: Viewport }
): Picture {
  const { props, show } = createStageProps(steps, scenes, first);
  const target = document.createElement('div');
  target.className = 'still';
  mount(Stage, { target, props });
  flushSync();
  place.replaceChildren(target);
  return { show };
}
