/** How many messages a second either side listens to. */
const most = 20;

/**
 * Says of each message whether it may still be listened to. The clock is the caller's.
 * @returns a function of the present moment, in milliseconds
 */
export function rateLimit(): (now: number) => boolean {
  let since = -Infinity;
  let count = 0;
  return (now) => {
    if (now - since >= 1000 || now < since) {
      since = now;
      count = 0;
    }
    count += 1;
    return count <= most;
  };
}

/** So many growing heights at one width, within so many milliseconds, are a loop and no layout. */
const loop = { times: 5, within: 2000 } as const;

/**
 * Says of each height whether to follow it. A frame whose content grows with the frame never comes to
 * rest: after the fifth growth in two seconds at one width its height is frozen until the width changes.
 * @returns a function of a height and a width in CSS pixels and of the present moment in milliseconds
 */
export function growthGuard(): (height: number, width: number, now: number) => boolean {
  let last = { height: 0, width: -1 };
  let grown: number[] = [];
  let frozen = false;
  return (height, width, now) => {
    if (width !== last.width) {
      grown = [];
      frozen = false;
    } else if (height > last.height && !frozen) {
      grown = [...grown.filter((at) => now - at < loop.within), now];
      frozen = grown.length >= loop.times;
    }
    if (frozen) return false;
    last = { height, width };
    return true;
  };
}
