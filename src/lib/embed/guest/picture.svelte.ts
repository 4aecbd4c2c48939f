import { flushSync, mount } from 'svelte';
import type { Frame } from '../../scenes/types';
import type { Scenes } from '../../stage/film';
import Stage from '../../stage/Stage.svelte';
import type { StageStep } from '../../stage/types';

/** A picture that can show any time in any frame. */
export interface Picture {
  show(time: number, frame: Frame): void;
}

/**
 * Puts a living picture in the place of the stills that were drawn at build time, in one go, so that
 * nothing flickers.
 * @throws if the picture cannot be drawn; the stills are then intact
 */
export function mountPicture(
  place: HTMLElement,
  steps: readonly StageStep[],
  scenes: Scenes,
  first: { readonly time: number; readonly frame: Frame }
): Picture {
  // Raw: a frame is replaced, never changed.
  let time = $state.raw(first.time);
  let frame = $state.raw(first.frame);
  const target = document.createElement('div');
  target.className = 'still';
  mount(Stage, {
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
  place.replaceChildren(target);
  return {
    show(newTime, newFrame) {
      time = newTime;
      frame = newFrame;
      flushSync();
    }
  };
}
