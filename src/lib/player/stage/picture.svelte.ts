import { flushSync, mount, unmount } from 'svelte';
import type { Viewport } from '../../drawing/viewport';
import type { StageStep } from '../../scenes/types';
import { replaceStill } from '../replaceStill';
import { live, watchers } from './live';
import type { Layer } from './layer';
import { partOf } from './partOf';
import Stage from './Stage.svelte';
import { createTimeline, type Scenes } from './timeline';

/** With the layers of scenes that are not among them, to be drawn but not to be seen. */
function withUnseen(shown: readonly Layer[], coming: readonly Layer[]): Layer[] {
  const names = new Set(shown.map(({ scene }) => scene));
  const unseen = coming.filter(({ scene }) => !names.has(scene));
  return [...shown, ...unseen.map((layer) => ({ ...layer, opacity: 0 }))];
}

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
   * Draws the scene of a step that is to come unseen, piece by piece, for `show` to have it drawn already. Not before
   * the picture is first shown.
   * @throws if it cannot be drawn
   */
  ready(step: number, viewport: Viewport): Iterable<void>;
  /** Lets go of what is drawn unseen. */
  forget(): void;
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
  /** The step whose scene is drawn before it is seen, and how much of each list of its marks. */
  let ahead = $state.raw<{ readonly step: number; readonly share: number } | null>(null);
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
          if (share < 1) return (time: number) => partOf(layersAt(time), share);
          if (!ahead) return layersAt;
          const coming = partOf(layersAt(ahead.step), ahead.share);
          return (time: number) => withUnseen(layersAt(time), coming);
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
    *ready(step, viewport) {
      if (!mounted || beside) return;
      const there = ahead?.step === step ? ahead.share : -1;
      for (const next of [0, 0.5, 1].filter((more) => more > there)) {
        // The reader has gone elsewhere.
        if (next > 0 && ahead?.step !== step) return;
        timelineIn(viewport)(step);
        ahead = { step, share: next };
        flushSync();
        yield;
      }
    },
    forget() {
      ahead = null;
    },
    show(time, viewport) {
      // In another room it would have to be laid out at once.
      if (ahead && (Math.abs(ahead.step - time) > 1 || viewport !== moment?.viewport)) ahead = null;
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
