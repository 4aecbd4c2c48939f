import { sizeFilter } from './height';
import type { Size } from './resizeProtocols';

/** A host that starts to listen late still receives it: milliseconds after the start. */
const again = [250, 1000, 3000] as const;

/**
 * Measures what a frame holds, sends every change, and repeats itself a few times at first.
 * @param content an element as tall as everything in the frame, which does not grow with the frame
 * @param stopped when it is aborted, everything is let go
 * @returns sends the size once more
 */
export function watchSize(
  content: Element,
  send: (size: Size) => void,
  stopped: AbortSignal
): () => void {
  const filter = sizeFilter({ now: () => performance.now() });
  const measure = (): void => {
    if (stopped.aborted) return;
    const { width, height } = content.getBoundingClientRect();
    const size = filter(width, height);
    if (size) send(size);
  };

  if ('ResizeObserver' in window) {
    const observer = new ResizeObserver(measure);
    observer.observe(content);
    stopped.addEventListener('abort', () => observer.disconnect(), { once: true });
  } else {
    for (const type of ['resize', 'click', 'keyup'] as const)
      addEventListener(type, () => setTimeout(measure), { signal: stopped });
  }
  measure();
  if (document.readyState !== 'complete')
    addEventListener('load', measure, { once: true, signal: stopped });
  void document.fonts?.ready.then(measure);
  const timers = again.map((delay) => setTimeout(measure, delay));
  stopped.addEventListener('abort', () => timers.forEach(clearTimeout), { once: true });
  return measure;
}
