import { flushSync, mount, unmount } from 'svelte';
import type { Viewport } from '../../drawing/viewport';
import type { StageStep } from '../../scenes/types';
import { replaceStill } from '../replaceStill';
import { live, watchers } from './live';
import type { Layer } from './layer';
import { partOf } from './partOf';
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
   * Draws what a time shows beside the page, piece by piece, for `show` to put it in the place of the still.
   * @throws if it cannot be drawn; `show` then begins anew
   */
  build(time: number, viewport: Viewport): Iterable<void>;
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
  /** Holds what is drawn until it is on the page. */
  let beside: HTMLElement | null = null;
  /** How much of each list of marks is drawn, 0 to 1. */
  let share = $state.raw(1);
  // Raw: a viewport is replaced, never changed.
  let moment = $state.raw<{ time: number; viewport: Viewport }>();
  let made: { viewport: Viewport; layersAt: (time: number) => Layer[] } | undefined;
  const timelineIn = (viewport: Viewport) => {
    if (made?.viewport !== viewport)
      made = { viewport, layersAt: createTimeline(steps, scenes, viewport) };
    return made.layersAt;
  };
  const draw = (target: HTMLElement, first: { time: number; viewport: Viewport }) =>
    mount(Stage, {
      target,
      props: {
        get layersAt() {
          const layersAt = timelineIn((moment ?? first).viewport);
          return share < 1 ? (time: number) => partOf(layersAt(time), share) : layersAt;
        },
        get time() {
          return (moment ?? first).time;
        },
        get viewport() {
          return (moment ?? first).viewport;
        }
      }
    });
  const put = (target: HTMLElement, first: { time: number; viewport: Viewport }) => {
    if (!mounted || !beside) return draw(target, first);
    target.append(...beside.childNodes);
    return mounted;
  };
  return {
    sharing: Object.values(scenes).flatMap(({ name, shared }) => (shared ? [name] : [])),
    prepare(time, viewport) {
      timelineIn(viewport)(time);
    },
    *build(time, viewport) {
      if (mounted) return;
      try {
        beside = document.createElement('div');
        moment = { time, viewport };
        share = 0;
        mounted = draw(beside, moment);
        flushSync();
        for (const next of [0.5, 1]) {
          yield;
          // It was wanted at once.
          if (!beside) return;
          share = next;
          flushSync();
        }
      } catch (error) {
        mounted = beside = null;
        throw error;
      }
    },
    show(time, viewport) {
      const first = (moment = { time, viewport });
      share = 1;
      if (mounted && !beside) flushSync();
      else {
        const { layers } = (mounted = replaceStill(place, (target) => put(target, first)));
        beside = null;
        live.set(place, () => ({ ...(moment ?? first), layers: layers() }));
      }
      for (const watch of watchers) watch(place);
    },
    free() {
      if (mounted) void unmount(mounted);
    }
  };
}
