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
 * Marks the parts that are in sight: they stay an article, still and all, for nothing that is being
 * looked at may jump. (One without a still would be missing its picture, and becomes a card.) The last of
 * them is marked as such.
 * @returns what takes the marks away
 */
export function holdInSight(host: HTMLElement): () => void {
  const held = partsOf(host).filter((part) => {
    const { top, bottom } = part.getBoundingClientRect();
    const whole = part.localName !== 'section' || part.querySelector('img');
    return whole && bottom > 0 && top < innerHeight;
  });
  if (held.length > mostHeld) held.length = 0;
  held.forEach((part, i) => (part.dataset.held = i === held.length - 1 ? 'last' : ''));
  return () => {
    for (const part of held) delete part.dataset.held;
  };
}

/** How far down the held parts reach, in pixels from the host's top. */
export function heldHeight(host: HTMLElement): number {
  const last = host.querySelector(':scope > [data-held="last"]');
  return last ? last.getBoundingClientRect().bottom - host.getBoundingClientRect().top : 0;
}
