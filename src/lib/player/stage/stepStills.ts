import type { Shape } from '../../drawing/canvas';

/** An image's attributes, by their names. */
type Attributes = Readonly<Record<string, string>>;

/**
 * Of each step whose stills are out of the page, what they are, in their order. Not the images themselves: those
 * would be held for as long as the page is open.
 */
const out = new Map<Element, readonly Attributes[]>();

const stillsIn = (step: Element): readonly HTMLImageElement[] => [
  ...step.querySelectorAll<HTMLImageElement>(':scope > img')
];

const attributesOf = ({ attributes }: Element): Attributes =>
  Object.fromEntries([...attributes].map(({ name, value }) => [name, value]));

/** The address of a step's still, whether that is in the page or not; `undefined` where it has none. */
export function stillFile(step: Element, shape: Shape): string | undefined {
  const stills = out.get(step) ?? stillsIn(step).map(attributesOf);
  return stills.find(({ class: name }) => name === shape)?.src;
}

/**
 * Takes the stills of steps out of the page. For one that is asked for when it comes near the window, the browser looks
 * in every frame of scrolling how near it is, although nothing is to show it. Those that are asked for at once, to be
 * printed, stay.
 */
export function removeStills(steps: Iterable<Element>): void {
  for (const step of steps) {
    const stills = stillsIn(step);
    if (out.has(step) || stills.some(({ loading }) => loading === 'eager')) continue;
    out.set(step, stills.map(attributesOf));
    for (const still of stills) still.remove();
  }
}

/** Puts back those that are out of the page: of these steps, or of all. */
export function restoreStills(steps: Iterable<Element> = [...out.keys()]): void {
  for (const step of steps) {
    const stills = out.get(step) ?? [];
    step.querySelector(':scope > .card')?.before(...stills.map(imageOf));
    out.delete(step);
  }
}

function imageOf({ src = '', ...others }: Attributes): HTMLImageElement {
  const image = new Image();
  for (const [name, value] of Object.entries(others)) image.setAttribute(name, value);
  // After `loading`: else it would be asked for before it comes near.
  image.setAttribute('src', src);
  return image;
}
