import { momentAt, type Moment } from '$lib/player/reading/moment';

interface Options {
  /** What is read, in order; at least one when it is measured. */
  readonly sections: () => readonly Element[];
  /** How far below the top of the window a card counts as being read, and over how much scrolling the picture turns. */
  readonly line: () => { readonly line: number; readonly turn: number };
  /**
   * Called with where the reader is; `before` while the first card has not come to the line.
   * Returns whether the picture still moves; while it does, there is another at the next frame.
   */
  readonly update: (moment: Moment & { readonly before: boolean }, elapsed: number) => boolean;
  readonly stopped: AbortSignal;
}

/**
 * Follows the reader through the host's page. Where they are is measured anew at every refresh, once a
 * frame and only when something has moved, so nothing can go out of step.
 * @returns what asks for a measurement
 */
export function startReader({ sections, line, update, stopped }: Options): () => void {
  let asked = 0;
  let last = 0;

  function frame(now: number): void {
    asked = 0;
    const boxes = sections().map((section) => section.getBoundingClientRect());
    if (stopped.aborted || boxes.length === 0) return;
    const tops = boxes.map(({ top }) => top);
    const heights = boxes.map(({ top, height }, i) => (tops[i + 1] ?? top + height) - top);
    const { line: at, turn } = line();
    const moment = momentAt({ tops, heights }, at, { length: turn });
    const before = at < (tops[0] ?? 0);
    const moving = update({ ...moment, before }, last ? now - last : 16);
    last = moving ? now : 0;
    if (moving) refresh();
  }
  function refresh(): void {
    if (!stopped.aborted) asked ||= requestAnimationFrame(frame);
  }

  const listening = { passive: true, signal: stopped } as const;
  for (const type of ['scroll', 'resize', 'load', 'pageshow'] as const)
    addEventListener(type, refresh, listening);
  stopped.addEventListener('abort', () => cancelAnimationFrame(asked));
  refresh();
  return refresh;
}
