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
    for (const still of stills) {
      still.remove();
      if ('querySelectorAll' in still) release(still as Element);
    }
    return drawn;
  } catch (error) {
    for (const child of [...place.childNodes]) if (!stills.has(child)) child.remove();
    throw error;
  }
}

/** A browser keeps an image that it has put off asking for, also where nobody else does: nothing is to be asked for. */
function release(still: Element): void {
  for (const image of still.querySelectorAll('source, img')) {
    image.removeAttribute('srcset');
    image.removeAttribute('src');
  }
}
