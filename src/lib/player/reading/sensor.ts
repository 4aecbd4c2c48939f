import scrollama from 'scrollama';

/** Says when to measure the page; what the measurement means is not its business. */
export interface Sensor {
  /** To be called after every real resize, with the line's distance from the window's top. */
  resize(line: number): void;
}

/**
 * Calls `refresh` whenever a step crosses the line, also where nobody scrolls: where what stands before it
 * grows. Scrolling is itself a sign, which the reader listens to; scrollama's progress, a hundred
 * thresholds to every step, would say no more and costs the browser a reckoning of each in every frame.
 */
export function sense(steps: HTMLElement[], line: number, refresh: () => void): Sensor {
  const whole = 'IntersectionObserver' in window && 'ResizeObserver' in window;
  if (!whole) return { resize: refresh };
  const scroller = scrollama()
    .setup({ step: steps, offset: `${line}px` })
    .onStepEnter(refresh)
    .onStepExit(refresh);
  return {
    resize: (newLine) => void scroller.offset(`${newLine}px`)
  };
}
