/** Where what is read is, as a share of the window's height: between the trigger lines of `line.ts`. */
const lineAt = 0.66;
/** Pixels from the top at which words come to stand that were above the window. */
const landing = 56;

/** A chapter's parts, each with the words in it. */
const parts = '.lead, .step[data-step]';

/**
 * Makes a change to how long the page is, as when a chapter unrolls; the words of the step that is being
 * read stay where they are in the window, or come into it where only their picture was in sight.
 */
export function inPlace(change: () => void): void {
  const line = lineAt * innerHeight;
  const at = [...document.querySelectorAll(parts)].findLast((part) => top(part) < line);
  if (!at) return change();
  const words = at.querySelector('.card') ?? at;
  const before = words.getBoundingClientRect();
  // What comes after the last step of a chapter is none: its beginning stays.
  const beyond = bottom(at) < line;
  const wanted = beyond
    ? bottom(at)
    : before.bottom < landing
      ? landing
      : Math.min(before.top, line);
  change();
  const moved = (beyond ? bottom(at) : top(words)) - wanted;
  if (Math.abs(moved) >= 1) scrollTo({ top: scrollY + moved, behavior: 'instant' });
}

const top = (element: Element): number => element.getBoundingClientRect().top;
const bottom = (element: Element): number => element.getBoundingClientRect().bottom;
