import { flushSync, hydrate } from 'svelte';
import type { Frame } from '../scenes/types';
import type { Scenes } from './film';
import { canonical } from './frame';
import Stage from './Stage.svelte';
import type { StageStep } from './types';

/** A stage that has come to life. */
export interface LiveStage {
  /** Draws the chapter's picture at this time in this frame. */
  show(time: number, frame: Frame): void;
}

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
  // Raw: a frame is replaced, never changed.
  let time = $state.raw(0);
  let frame = $state.raw<Frame>(canonical[variant]);
  hydrate(Stage, {
    target,
    props: {
      steps,
      scenes,
      get time() {
        return time;
      },
      get frame() {
        return frame;
      }
    }
  });
  flushSync();
  return {
    show(newTime, newFrame) {
      time = newTime;
      frame = newFrame;
      flushSync();
    }
  };
}
