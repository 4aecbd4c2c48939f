import scrollama from 'scrollama';

/** Says when to look at the page; what there is to see is not its business. */
export interface Sensor {
  /** To be called after every real resize, with the line's distance from the window's top. */
  resize(line: number): void;
}

/** Pixels of scrolling between two reports; the reader's own frames fill the gaps. */
const threshold = 16;

/**
 * Calls `look` whenever the reading position may have changed by scrolling. scrollama sees steps
 * cross the line; it says nothing when a jump lands between steps, so the end of every scroll
 * counts as well. Without observers, scrolling itself is the sign.
 */
export function sense(steps: HTMLElement[], line: number, look: () => void): Sensor {
  const whole = 'IntersectionObserver' in window && 'ResizeObserver' in window;
  if (!whole) {
    addEventListener('scroll', look, { passive: true });
    return { resize: look };
  }
  const scroller = scrollama()
    .setup({ step: steps, offset: `${line}px`, progress: true, threshold })
    .onStepEnter(look)
    .onStepExit(look)
    .onStepProgress(look);
  if ('onscrollend' in window) document.addEventListener('scrollend', look);
  else addEventListener('scroll', look, { passive: true });
  return {
    resize: (newLine) => void scroller.offset(`${newLine}px`)
  };
}
