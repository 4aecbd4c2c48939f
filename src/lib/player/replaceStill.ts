import { flushSync } from 'svelte';

/**
 * Draws what lives in the place of a still, and takes the still away, in one go: no frame shows both of
 * them, or neither. The still goes first: were the page laid out with both, words below would be moved
 * and, in Firefox, only moved back by half.
 * @param draw mounts components into the place
 * @throws what `draw` throws; the still is then as it was
 */
export function replaceStill<T>(place: HTMLElement, draw: (target: HTMLElement) => T): T {
  const stills = [...place.childNodes];
  place.replaceChildren();
  try {
    const drawn = draw(place);
    flushSync();
    return drawn;
  } catch (error) {
    place.replaceChildren(...stills);
    throw error;
  }
}
