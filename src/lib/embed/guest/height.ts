import { growthGuard } from '../limits';
import { heights } from '../protocol';
import type { Size } from './resizeProtocols';

/**
 * The height to ask for: whole pixels, upwards so that nothing is cut off, within what hosts accept.
 * A fraction that is only the rest of a division does not count.
 * @param height of the content, CSS pixels
 * @returns `null` for what is no height: a frame that is not shown measures nothing
 */
export function frameHeight(height: number): number | null {
  if (!Number.isFinite(height) || height <= 0) return null;
  return Math.min(heights.most, Math.max(heights.least, Math.ceil(height - 0.01)));
}

interface Clock {
  readonly now: () => number;
}

/**
 * Says of each measurement whether it is to be sent. A height that grows with its own frame is sent
 * a few times and then no more; see `growthGuard`.
 */
export function sizeFilter({ now }: Clock): (width: number, height: number) => Size | null {
  const follow = growthGuard();
  return (width, height) => {
    const rounded = frameHeight(height);
    if (rounded === null || !follow(rounded, Math.round(width), now())) return null;
    return { width: Math.round(width), height: rounded };
  };
}
