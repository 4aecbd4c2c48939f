import type { Theme } from '../protocol';
import { isReaders } from './theme';

/**
 * Gives stills the colours of a theme that is not the reader's own scheme: not every browser hands that of
 * the page on to an image.
 */
export function colourStill(still: ParentNode, theme: Theme): void {
  for (const each of still.querySelectorAll('source, img')) {
    const name = each.localName === 'img' ? 'src' : 'srcset';
    const given = each.getAttribute(name) ?? '';
    const [file] = given.split('#');
    const own = each.getAttribute('media')?.includes('dark') ? 'dark' : '';
    const scheme = isReaders(theme) ? own : theme;
    const address = scheme ? `${file}#${scheme}` : `${file}`;
    if (address !== given) each.setAttribute(name, address);
  }
}

/** A step's own still, for the place of the picture; it comes at once. */
export function stillOf(section: HTMLElement): { still: Element; image: HTMLImageElement } | null {
  const still = section.querySelector('picture')?.cloneNode(true) as Element | undefined;
  const image = still?.querySelector('img');
  if (!still || !image) return null;
  still.className = 'still';
  image.loading = 'eager';
  return { still, image };
}
