import type { Frame } from '../lib/player/reading/reader';
import { stretchOf, windowsAway, type Stretch } from '../lib/player/reading/stretch';

/** How far from the window a chapter may be, in windows. */
const approach = 1;
const chapters = '[data-chapter]';
/** What tells of whoever was quicker than the next frame. */
const signs = ['pointerover', 'focusin'] as const;

/** What waits for the reader to come near. */
export interface Waiting {
  /** To be called where the page may have been laid out anew. */
  measured(): void;
  update(frame: Pick<Frame, 'top' | 'height'>): void;
}

/**
 * Calls back with each chapter once, when the reader comes near it: at the first sign of reading a long story has
 * better things to do than to make ready what may never be asked.
 */
export function whenNear(call: (chapter: Element) => void): Waiting {
  const left = new Map<Element, Stretch | null>();
  for (const chapter of document.querySelectorAll(chapters)) left.set(chapter, null);
  const arrive = (chapter: Element | null): void => {
    if (chapter && left.delete(chapter)) call(chapter);
  };
  for (const sign of signs)
    addEventListener(
      sign,
      ({ target }) => {
        if (left.size > 0 && target instanceof Element) arrive(target.closest(chapters));
      },
      { capture: true, passive: true }
    );
  return {
    measured() {
      for (const chapter of left.keys()) left.set(chapter, stretchOf(chapter));
    },
    update({ top, height }) {
      for (const [chapter, stretch] of left)
        if (stretch && windowsAway(stretch, top, height) <= approach) arrive(chapter);
    }
  };
}
