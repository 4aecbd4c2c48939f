import { parentOf } from './ancestors';

/** How near the window the words may be for the picture to be sent for. */
const approach = '150% 0px';

interface Told {
  /** Whether the words are near the window. */
  readonly near: (near: boolean) => void;
  /** Whether any of them is in it. */
  readonly seen: (seen: boolean) => void;
  /** Something about the page's layout, or which words there are, is not as it was. */
  readonly changed: () => void;
  /** The colours around the words may not be. */
  readonly coloured: () => void;
}

/** Watches where the words are, how much room they have and on what ground, until it is told to stop. */
export function watchHost(host: HTMLElement, told: Told, stopped: AbortSignal): void {
  const { near, seen, changed, coloured } = told;
  const last = (tell: (is: boolean) => void) => (entries: IntersectionObserverEntry[]) =>
    tell(!!entries.at(-1)?.isIntersecting);
  const boxes = [
    new IntersectionObserver(last(near), { rootMargin: approach }),
    new IntersectionObserver(last(seen)),
    new ResizeObserver(changed)
  ];
  for (const observer of boxes) observer.observe(host);
  const words = new MutationObserver(changed);
  words.observe(host, { childList: true });
  // An attribute of the element, or of anything around it, may change them or set in motion what does.
  const colours = new MutationObserver(coloured);
  for (let at: Element | null = host; at; at = parentOf(at))
    colours.observe(at, { attributes: true });
  const dark = matchMedia('(prefers-color-scheme: dark)');
  dark.addEventListener('change', coloured, { signal: stopped });
  addEventListener('transitionend', coloured, { signal: stopped });
  addEventListener('resize', changed, { signal: stopped });
  stopped.addEventListener('abort', () => {
    for (const observer of [...boxes, words, colours]) observer.disconnect();
  });
}
