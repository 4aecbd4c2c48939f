/** How near the window the words may be for the picture to be sent for. */
const approach = '150% 0px';

interface Told {
  /** Whether the words are near the window. */
  readonly near: (near: boolean) => void;
  /** Whether any of them is in it. */
  readonly seen: (seen: boolean) => void;
  /** Something about the page's layout is not as it was. */
  readonly changed: () => void;
}

/** Watches where the words are and how much room they have, until it is told to stop. */
export function watchHost(host: HTMLElement, { near, seen, changed }: Told, stopped: AbortSignal) {
  const last = (tell: (is: boolean) => void) => (entries: IntersectionObserverEntry[]) =>
    tell(entries.at(-1)?.isIntersecting ?? false);
  const observers = [
    new IntersectionObserver(last(near), { rootMargin: approach }),
    new IntersectionObserver(last(seen)),
    new ResizeObserver(changed)
  ];
  for (const observer of observers) observer.observe(host);
  addEventListener('resize', changed, { signal: stopped });
  stopped.addEventListener('abort', () => {
    for (const observer of observers) observer.disconnect();
  });
}
