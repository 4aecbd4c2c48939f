import { flushSync, mount, unmount } from 'svelte';
import type { Viewport } from '../../drawing/viewport';
import type { StageStep } from '../../scenes/types';
import { replaceStill } from '../replaceStill';
import { live, watchers } from './live';
import type { Layer } from './layer';
import Stage from './Stage.svelte';
import { createTimeline, type Scenes } from './timeline';

/** A picture that lives: it shows its steps at any time, in any viewport. */
export interface Picture {
  /** The names of its scenes that share marks with others. */
  readonly sharing: readonly string[];
  /**
   * Lays out what a time shows, without drawing it: `show` has it ready then.
   * @throws if it cannot be laid out
   */
  prepare(time: number, viewport: Viewport): void;
  /**
   * The first time it takes the place of the still.
   * @throws if the picture cannot be drawn; a still that is there then stays
   */
  show(time: number, viewport: Viewport): void;
  /** Leaves its place empty. */
  free(): void;
}

/**
 * The living picture of some steps; every place of the site that has one has it from here.
 * @param place holds the still, or nothing yet
 */
export function livePicture(
  place: HTMLElement,
  steps: readonly StageStep[],
  scenes: Scenes
): Picture {
  let mounted: { layers(): readonly Layer[] } | null = null;
  // Raw: a viewport is replaced, never changed.
  let moment = $state.raw<{ time: number; viewport: Viewport }>();
  let made: { viewport: Viewport; layersAt: (time: number) => Layer[] } | undefined;
  const timelineIn = (viewport: Viewport) => {
    if (made?.viewport !== viewport)
      made = { viewport, layersAt: createTimeline(steps, scenes, viewport) };
    return made.layersAt;
  };
  const draw = (first: { time: number; viewport: Viewport }) =>
    replaceStill(place, (target) =>
      mount(Stage, {
        target,
        props: {
          get layersAt() {
            return timelineIn((moment ?? first).viewport);
          },
          get time() {
            return (moment ?? first).time;
          },
          get viewport() {
            return (moment ?? first).viewport;
          }
        }
      })
    );
  return {
    sharing: Object.values(scenes).flatMap(({ name, shared }) => (shared ? [name] : [])),
    prepare(time, viewport) {
      timelineIn(viewport)(time);
    },
    show(time, viewport) {
      moment = { time, viewport };
      if (mounted) flushSync();
      else {
        const { layers } = (mounted = draw(moment));
        live.set(place, () => ({ ...(moment ?? { time, viewport }), layers: layers() }));
      }
      for (const watch of watchers) watch(place);
    },
    free() {
      if (mounted) void unmount(mounted);
    }
  };
}
