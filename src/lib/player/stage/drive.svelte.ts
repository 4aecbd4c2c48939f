import { flushSync } from 'svelte';
import type { Frame } from '../../drawing/frame';
import type { Scenes } from './film';
import type { StageStep } from '../../scenes/types';

/** The props of a `Stage`, and what changes its time and its frame, at once. */
export interface Driven {
  readonly props: {
    readonly steps: readonly StageStep[];
    readonly scenes: Scenes;
    readonly time: number;
    readonly frame: Frame;
  };
  show(time: number, frame: Frame): void;
}

/** A stage's props that code without runes can drive. */
export function drive(
  steps: readonly StageStep[],
  scenes: Scenes,
  first: { readonly time: number; readonly frame: Frame }
): Driven {
  // Raw: a frame is replaced, never changed.
  let time = $state.raw(first.time);
  let frame = $state.raw(first.frame);
  return {
    props: {
      steps,
      scenes,
      get time() {
        return time;
      },
      get frame() {
        return frame;
      }
    },
    show(newTime, newFrame) {
      time = newTime;
      frame = newFrame;
      flushSync();
    }
  };
}
