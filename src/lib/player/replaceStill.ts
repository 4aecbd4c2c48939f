import { flushSync } from 'svelte';

/**
 * Draws what lives in the place of a still, and takes the still away, in one go: no frame shows both of
 * them, or neither.
 * @param draw mounts components into the place
 * @throws what `draw` throws; the still is then as it was
 */
export function replaceStill<T>(place: HTMLElement, draw: (target: HTMLElement) => T): T {
  const stills = new Set<ChildNode>(place.childNodes);
  try {
    const drawn = draw(place);
    flushSync();
    for (const still of stills) still.remove();
    return drawn;
  } catch (error) {
    for (const child of [...place.childNodes]) if (!stills.has(child)) child.remove();
    throw error;
  }
}
