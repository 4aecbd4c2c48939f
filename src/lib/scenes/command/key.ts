import { sans, textWidth } from '../../drawing/textWidth';
import { words } from './strings';
import type { KeyItem, Status } from './types';

/** Pixels: one row of the key, and the sample of a line in it. */
export const keyHeight = 18;
export const sampleWidth = 26;
export const keySize = 13;

const order: readonly Status[] = ['undisputed', 'disputed', 'claimed'];

/**
 * The kinds of line that are in the picture, with the words for them: in one row, or in more where the width, in
 * pixels, has no room for all.
 */
export function setKey(
  statuses: readonly Status[],
  { x, width }: { x: number; width: number },
  y: number
): KeyItem[] {
  let [left, top] = [x, y];
  return order
    .filter((status) => statuses.includes(status))
    .map((status) => {
      const text = words[status];
      const needed = sampleWidth + 6 + textWidth(text, keySize, sans) * 1.05;
      if (left > x && left + needed > x + width) [left, top] = [x, top + keyHeight];
      const item = { status, text, x: left, y: top + keyHeight / 2 };
      left += needed + 16;
      return item;
    });
}
