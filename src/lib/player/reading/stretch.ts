/** Where something is on the page, in CSS pixels from the top of the document. */
export interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

/** Where an element is now. Asking lays out the page. */
export function stretchOf(element: Element): Stretch {
  const { top, bottom } = element.getBoundingClientRect();
  return { top: top + scrollY, bottom: bottom + scrollY };
}

/**
 * How far it is from the window, in windows: 0 where some of it is in the window.
 * @param top CSS pixels that the page is scrolled
 * @param height of the window, in CSS pixels
 */
export const windowsAway = (stretch: Stretch, top: number, height: number): number =>
  Math.max(0, stretch.top - top - height, top - stretch.bottom) / height;
