import { flushSync } from 'svelte';
import type { Viewport } from '../../drawing/viewport';
import type { Scenes } from './timeline';
import type { StageStep } from '../../scenes/types';

/** The props of a `Stage`, and what changes its time and its viewport, at once. */
export interface StageProps {
  readonly props: {
    readonly steps: readonly StageStep[];
    readonly scenes: Scenes;
    readonly time: number;
    readonly viewport: Viewport;
  };
  show(time: number, viewport: Viewport): void;
}

/** A stage's props that code without runes can change. */
export function createStageProps(
  steps: readonly StageStep[],
  scenes: Scenes,
  first: { readonly time: number; readonly viewport: Viewport }
): StageProps {
  // Raw: a viewport is replaced, never changed.
  let time = $state.raw(first.time);
  let viewport = $state.raw(first.viewport);
  return {
    props: {
      steps,
      scenes,
      get time() {
        return time;
      },
      get viewport() {
        return viewport;
      }
    },
    show(newTime, newViewport) {
      time = newTime;
      viewport = newViewport;
      flushSync();
    }
  };
}
