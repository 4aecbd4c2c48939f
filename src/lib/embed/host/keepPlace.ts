/** Where words are read, as a share of the window's height. */
const readAt = 0.62;

const partsOf = (host: HTMLElement): HTMLElement[] => [...host.children] as HTMLElement[];

/** More in sight at once than an article has: the page has piled them up, and cards put that right. */
const mostKept = 4;

const inSight = (host: HTMLElement): HTMLElement[] =>
  partsOf(host).filter((part) => {
    const { top, bottom } = part.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  });

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
  const texts = inSight(host).map(textOf);
  const line = readAt * innerHeight;
  const read = texts.findLast((text) => text.getBoundingClientRect().top <= line) ?? texts[0];
  const place = () =>
    read ? read.getBoundingClientRect().top : host.getBoundingClientRect().bottom;
  // A page that has only just come is not scrolled by us, nor is one that the words are still below.
  const stays = scrollY === 0 || host.getBoundingClientRect().top >= innerHeight;
  const before = place();
  change();
  const moved = place() - before;
  if (!stays && Math.abs(moved) >= 1) scrollBy({ top: moved, behavior: 'instant' });
}

/**
 * The parts that stay an article, still and all, when the others become cards: those in sight, for nothing
 * that is being looked at may jump, and all above them, for then nothing has to be scrolled away. (One
 * without a still would be missing its picture: then all become cards.)
 */
export function partsToKeep(host: HTMLElement): HTMLElement[] {
  const seen = inSight(host);
  const whole = seen.every((part) => part.localName !== 'section' || part.querySelector('img'));
  const last = seen.length > mostKept || !whole ? undefined : seen.at(-1);
  const parts = partsOf(host);
  return parts.slice(0, parts.indexOf(last as HTMLElement) + 1);
}
