/** Of each step whose stills are out of the page, which they are, in their order. */
const out = new Map<Element, readonly HTMLImageElement[]>();

/** The stills of a step, whether they are in the page or not. */
export const stillsOf = (step: Element): readonly HTMLImageElement[] =>
  out.get(step) ?? [...step.querySelectorAll<HTMLImageElement>(':scope > img')];

/**
 * Takes the stills of steps out of the page. For one that is asked for when it comes near the window, the browser looks
 * in every frame of scrolling how near it is, although nothing is to show it.
 */
export function removeStills(steps: Iterable<Element>): void {
  for (const step of steps) {
    if (out.has(step)) continue;
    const stills = stillsOf(step);
    for (const still of stills) still.remove();
    out.set(step, stills);
  }
}

/** Puts back those that are out of the page: of these steps, or of all. */
export function restoreStills(steps: Iterable<Element> = [...out.keys()]): void {
  for (const step of steps) {
    step.querySelector(':scope > .card')?.before(...stillsOf(step));
    out.delete(step);
  }
}
