import { parentOf } from './ancestors';

/** How near the window the words may be for work on the picture to start. */
const approach = '150% 0px';

interface Handlers {
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
export function watchHost(host: HTMLElement, handlers: Handlers, stopped: AbortSignal): void {
  const { near, seen, changed, coloured } = handlers;
  const last = (handle: (is: boolean) => void) => (entries: IntersectionObserverEntry[]) =>
    handle(!!entries.at(-1)?.isIntersecting);
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
