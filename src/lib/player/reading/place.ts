import type { TurningSteps } from './longTurns';
import type { StepLayout } from './moment';

/** A place in the text that means the same whatever size its steps have. */
export interface Place {
  readonly index: number;
  /** How far through the step, from 0 to 1. */
  readonly progress: number;
  /** Pixels past the step's end, as in what stands between two chapters. */
  readonly beyond: number;
}

/**
 * The place at a line.
 * @param line pixels from the top of the document
 * @returns `null` above the first step: nothing there changes its size with the window's height
 */
export function placeAt({ tops, heights }: StepLayout, line: number): Place | null {
  const index = tops.findLastIndex((top) => top <= line);
  if (index < 0) return null;
  const into = line - (tops[index] ?? 0);
  const height = heights[index] ?? 0;
  return into < height
    ? { index, progress: into / height, beyond: 0 }
    : { index, progress: 1, beyond: into - height };
}

/** Where a place is now, in pixels from the top of the document. */
export const lineOf = ({ tops, heights }: StepLayout, { index, progress, beyond }: Place): number =>
  (tops[index] ?? 0) + progress * (heights[index] ?? 0) + beyond;

/** Where the steps are now, in the order given. */
export function measure(steps: readonly HTMLElement[]): TurningSteps {
  const boxes = steps.map((step) => step.getBoundingClientRect());
  return {
    tops: boxes.map(({ top }) => top + scrollY),
    heights: boxes.map(({ height }) => height),
    longTurns: steps.map(({ dataset }) => dataset.turn === 'long')
  };
}

/**
 * Keeps what is being read in its place when the window changes its size: steps are as long as the
 * window is high, and the browser keeps only the pixels scrolled.
 * @param line the trigger line just now, in pixels from the top of the window
 */
export function keepPlace(steps: readonly HTMLElement[], line: () => number) {
  let known = { width: innerWidth, height: innerHeight };
  /** Where the steps were when a place was last reached, and the line there. */
  let reached: { places: TurningSteps; at: number } | null = null;
  return {
    /**
     * To be called with every place reached. One in a window whose resize is not yet reported is none.
     * @param top CSS pixels that the page is scrolled
     */
    stand(places: TurningSteps, top: number): void {
      if (innerWidth === known.width && innerHeight === known.height)
        reached = { places, at: top + line() };
    },
    /**
     * To be called after every resize; goes back to the place if the steps have changed their sizes with it.
     * @returns where the steps are then; `null` if that was not looked at
     */
    resized(changed: boolean): TurningSteps | null {
      known = { width: innerWidth, height: innerHeight };
      if (!changed) return null;
      const places = measure(steps);
      const place = reached && placeAt(reached.places, reached.at);
      if (!place) return places;
      const at = lineOf(places, place) - line();
      // Whole pixels, and on this side of the step's ends.
      const top = place.progress < 0.5 ? Math.ceil(at) : Math.floor(at);
      if (Math.abs(top - scrollY) >= 1) scrollTo({ top, behavior: 'instant' });
      return places;
    }
  };
}
