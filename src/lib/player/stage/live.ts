import { flushSync, hydrate } from 'svelte';
import { drive, type Driven } from './drive.svelte';
import type { Scenes } from './film';
import { canonical } from './frame';
import Stage from './Stage.svelte';
import type { StageStep } from '../../scenes/types';

/** A stage that has come to life: it draws the chapter's picture at a time in a frame. */
export type LiveStage = Pick<Driven, 'show'>;

/**
 * Takes over the still that was drawn at build time. It is first shown just as it stands in the
 * HTML, as hydration asks for, so the first `show` is what changes the picture.
 */
export function enliven(
  target: HTMLElement,
  variant: keyof typeof canonical,
  steps: readonly StageStep[],
  scenes: Scenes
): LiveStage {
  const { props, show } = drive(steps, scenes, { time: 0, frame: canonical[variant] });
  hydrate(Stage, { target, props });
  flushSync();
  return { show };
}
