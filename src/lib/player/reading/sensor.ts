import scrollama from 'scrollama';

/** Says when to measure the page; what the measurement means is not its business. */
export interface Sensor {
  /** To be called after every real resize, with the line's distance from the window's top. */
  resize(line: number): void;
}

/** How far from the window a chapter may be for its steps to be watched. */
const approach = '100% 0px';

/**
 * Calls `refresh` whenever a step crosses the line, also where nobody scrolls: where what stands before it
 * grows. Scrolling is itself a sign, which the reader listens to; scrollama's progress, a hundred
 * thresholds to every step, would say no more and costs the browser a reckoning of each in every frame.
 * So would steps far away, which cannot cross the line: each chapter has a scroller of its own, which
 * works while the chapter is near.
 */
export function sense(steps: readonly HTMLElement[], line: number, refresh: () => void): Sensor {
  const whole = 'IntersectionObserver' in window && 'ResizeObserver' in window;
  if (!whole) return { resize: refresh };
  let offset: `${number}px` = `${line}px`;
  const scrollers = new Map<Element, ReturnType<typeof scrollama>>();
  const working = new Set<ReturnType<typeof scrollama>>();
  const open = (chapter: Element) => {
    const step = steps.filter((each) => chapter.contains(each));
    const scroller = scrollama().setup({ step, offset });
    scrollers.set(chapter, scroller);
    return scroller.onStepEnter(refresh).onStepExit(refresh);
  };
  const approaching = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const scroller = scrollers.get(target);
        if (isIntersecting) working.add(scroller ? scroller.offset(offset).enable() : open(target));
        else if (scroller && working.delete(scroller)) scroller.disable();
      }
    },
    { rootMargin: approach }
  );
  for (const chapter of new Set(steps.map((step) => step.closest('[data-chapter]') ?? step)))
    approaching.observe(chapter);
  return {
    resize(newLine) {
      offset = `${newLine}px`;
      for (const scroller of working) scroller.offset(offset);
    }
  };
}
