/** Where words are read, as a share of the window's height. */
const readAt = 0.62;

const partsOf = (host: HTMLElement): HTMLElement[] => [...host.children] as HTMLElement[];

/** More in sight at once than an article has: the page has piled them up, and cards put that right. */
const mostHeld = 4;

/** What a reader's eye rests on: the words after a part's still, or the part. */
function textOf(part: Element): Element {
  const children = [...part.children];
  const still = children.findIndex((child) => child.matches('img') || child.querySelector('img'));
  return children[still + 1] ?? part;
}

/**
 * Turns the article into cards, or back, and keeps what is in sight where it is: what has changed above
 * it is scrolled away.
 */
export function keepPlace(host: HTMLElement, change: () => void): void {
  const boxes = partsOf(host).map((part) => {
    const text = textOf(part);
    return { text, at: text.getBoundingClientRect().top, box: part.getBoundingClientRect() };
  });
  const { top, bottom } = host.getBoundingClientRect();
  change();
  // A page that has only just come is not scrolled by us, nor is one that the words are still below.
  if (scrollY === 0 || top >= innerHeight) return;
  const inSight = boxes.filter(({ box }) => box.bottom > 0 && box.top < innerHeight);
  const read = inSight.findLast(({ at }) => at <= readAt * innerHeight) ?? inSight[0];
  const moved = read
    ? read.text.getBoundingClientRect().top - read.at
    : host.getBoundingClientRect().bottom - bottom;
  if (Math.abs(moved) >= 1) scrollBy({ top: moved, behavior: 'instant' });
}

/**
 * The parts that stay an article, still and all, when the others become cards: those in sight, for nothing
 * that is being looked at may jump, and all above them, for then nothing has to be scrolled away. (One
 * without a still would be missing its picture: then all become cards.)
 */
export function partsToHold(host: HTMLElement): HTMLElement[] {
  const parts = partsOf(host);
  const inSight = parts.filter((part) => {
    const { top, bottom } = part.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });
  const whole = inSight.every((part) => part.localName !== 'section' || part.querySelector('img'));
  const last = inSight.length > mostHeld || !whole ? undefined : inSight.at(-1);
  return parts.slice(0, parts.indexOf(last as HTMLElement) + 1);
}

/**
 * Marks parts as held, and the last of them as such.
 * @returns what takes the marks away
 */
export function hold(held: readonly HTMLElement[]): () => void {
  held.forEach((part, i) => (part.dataset.held = i === held.length - 1 ? 'last' : ''));
  return () => {
    for (const part of held) delete part.dataset.held;
  };
}

/** How far down the held parts reach, in pixels from the piece's top. */
export function heldHeight(host: HTMLElement, piece: HTMLElement): number {
  const last = host.querySelector(':scope > [data-held="last"]');
  return last ? last.getBoundingClientRect().bottom - piece.getBoundingClientRect().top : 0;
}
