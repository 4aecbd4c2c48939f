/** How many messages a second either side listens to. */
const most = 20;

/**
 * Says of each message whether it may still be listened to.
 * @returns a function of the present moment, in milliseconds
 */
export function rateLimit(): (now?: number) => boolean {
  let since = -Infinity;
  let count = 0;
  return (now = performance.now()) => {
    if (now - since >= 1000) {
      since = now;
      count = 0;
    }
    count += 1;
    return count <= most;
  };
}

/** A height that grows so often at one width, within so many milliseconds, is a loop and no layout. */
const times = 4;
const within = 2000;

/**
 * Says of each height whether to follow it. A frame whose content grows with the frame never comes to
 * rest: with the fourth growth in two seconds its height is frozen until the width changes, and to one it
 * has not just had. (At a scroll bar's edge a width comes and goes with the height that it makes.)
 * @returns a function of a height and a width in CSS pixels and of the present moment in milliseconds
 */
export function growthGuard(): (height: number, width: number, now: number) => boolean {
  /** When each width was last had. */
  const had = new Map<number, number>();
  let last = { height: 0, width: -1 };
  let grown: number[] = [];
  let frozen = false;
  return (height, width, now) => {
    const recent = (at = -Infinity): boolean => now - at < within;
    const known = width === last.width || recent(had.get(width));
    had.set(width, now);
    if (!known) {
      grown = [];
      frozen = false;
    }
    const may = !frozen;
    if (known && may && height > last.height) {
      grown = [...grown.filter((at) => recent(at)), now];
      frozen = grown.length >= times;
    }
    last = { height: may ? height : last.height, width };
    return may;
  };
}
