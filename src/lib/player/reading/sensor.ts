import scrollama from 'scrollama';

/** Says when to measure the page; what the measurement means is not its business. */
export interface Sensor {
  /** To be called after every real resize, with the line's distance from the window's top. */
  resize(line: number): void;
  /** To be called when the reader scrolls. */
  move(): void;
  /** To be called when nothing moves any more, with the number of the step that is read. */
  rest(index: number): void;
}

/** Milliseconds at rest after which the steps are watched. */
const pause = 1000;

/**
 * Calls `remeasure` whenever a step crosses the line although nobody scrolls: where what stands before it grows.
 * Scrolling is itself a sign, which the reader listens to; while it lasts, scrollama rests: its observers, two
 * to every step, would say no more and cost the browser a reckoning of each in every frame. Set up once, as it
 * listens to the page anew with every set-up, for good.
 */
export function sense(steps: readonly HTMLElement[], line: number, remeasure: () => void): Sensor {
  const whole = 'IntersectionObserver' in window && 'ResizeObserver' in window;
  const nothing = () => undefined;
  if (!whole) return { resize: remeasure, move: nothing, rest: nothing };
  let offset: `${number}px` = `${line}px`;
  let scroller: ReturnType<typeof scrollama> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let read = -1;
  const watch = () => {
    // It says first what is known, which step has been come to.
    scroller ??= scrollama()
      .setup({ step: [...steps], offset })
      .onStepEnter(({ index }) => index !== read && remeasure())
      .onStepExit(({ index }) => index === read && remeasure());
    scroller.enable();
  };
  return {
    resize(newLine) {
      offset = `${newLine}px`;
      // That has it observe anew, whether it rests or not.
      scroller?.offset(offset).enable();
    },
    move() {
      clearTimeout(timer);
      scroller?.disable();
    },
    rest(index) {
      read = index;
      clearTimeout(timer);
      timer = setTimeout(watch, pause);
    }
  };
}
