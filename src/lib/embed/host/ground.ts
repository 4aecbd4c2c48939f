import { parentOf } from './ancestors';

/**
 * The colour behind the host's words, so that its own type is as legible on the cards as it is around
 * them.
 * @returns the browser's canvas where nothing up to the root has a colour
 */
export function groundOf(element: Element): string {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const { backgroundColor } = getComputedStyle(at);
    if (!/^(transparent|rgba\(0, 0, 0, 0\))$/.test(backgroundColor)) return backgroundColor;
  }
  return 'Canvas';
}

/**
 * The scheme that the host's page has where the piece stands, whoever chose it: the page, by all the ways
 * there are, or the reader.
 * @param element takes its scheme from around it, and shows no words of its own
 */
export function schemeOf(element: HTMLElement): 'light' | 'dark' {
  element.style.color = 'Canvas';
  return parseInt(getComputedStyle(element).color.slice(4)) < 128 ? 'dark' : 'light';
}
