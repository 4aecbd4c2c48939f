import { sans, textWidth } from '../../drawing/textWidth';
import { words } from './strings';
import type { KeyItem, Status } from './types';

/** Pixels: the key's one line, and the sample of a line in it. */
export const keyHeight = 18;
export const sampleWidth = 26;
export const keySize = 13;

const order: readonly Status[] = ['undisputed', 'disputed', 'claimed'];

/** The kinds of line that are in the picture, with the words for them, in one row. */
export function setKey(statuses: readonly Status[], x: number, y: number): KeyItem[] {
  let left = x;
  return order
    .filter((status) => statuses.includes(status))
    .map((status) => {
      const text = words[status];
      const item = { status, text, x: left, y: y + keyHeight / 2 };
      left += sampleWidth + 6 + textWidth(text, keySize, sans) * 1.05 + 16;
      return item;
    });
}
