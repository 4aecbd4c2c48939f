import scrollama from 'scrollama';

/** Says when to measure the page; what the measurement means is not its business. */
export interface Sensor {
  /** To be called after every real resize, with the line's distance from the window's top. */
  resize(line: number): void;
}

/** Pixels of scrolling between two reports; the reader's own frames fill the gaps. */
const threshold = 16;

/**
 * Calls `refresh` whenever the reading position may have changed by scrolling. scrollama sees steps
 * cross the line; it says nothing when a jump lands between steps, so the end of every scroll
 * counts as well. Without observers, scrolling itself is the sign.
 */
export function sense(steps: HTMLElement[], line: number, refresh: () => void): Sensor {
  const whole = 'IntersectionObserver' in window && 'ResizeObserver' in window;
  if (!whole) {
    addEventListener('scroll', refresh, { passive: true });
    return { resize: refresh };
  }
  const scroller = scrollama()
    .setup({ step: steps, offset: `${line}px`, progress: true, threshold })
    .onStepEnter(refresh)
    .onStepExit(refresh)
    .onStepProgress(refresh);
  if ('onscrollend' in window) document.addEventListener('scrollend', refresh);
  else addEventListener('scroll', refresh, { passive: true });
  return {
    resize: (newLine) => void scroller.offset(`${newLine}px`)
  };
}
