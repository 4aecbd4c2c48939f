import { textWidth } from '../../drawing/textWidth';
import type { Area } from '../../drawing/area';
import { words } from './strings';
import type { KeyItem, Sample, Segment } from './types';

export const keySize = 13;
export const smallKeySize = 12;
/** A sample’s size in pixels, and the room from it to its words and to the next. */
export const sample = { width: 17, height: 10 };
const [toText, toNext] = [5, 11];
const line = 19;

/** In the order of the key. */
export const everySample: readonly Sample[] = [
  'in office',
  'disputed',
  'out',
  'abroad',
  'in prison',
  'charged',
  'unknown'
];

/** Which samples a picture needs: of what it shows, in a fixed order. */
export function samplesOf(
  lanes: number,
  segments: readonly Segment[],
  { x, width }: Area
): Sample[] {
  const shown = new Set<Sample>(lanes > 0 ? ['unknown'] : []);
  for (const { state, disputed, x0, x1 } of segments)
    if (state !== 'dead' && x1 > x && x0 < x + width && x1 > x0)
      shown.add(disputed ? 'disputed' : state);
  return everySample.filter((one) => shown.has(one));
}

/** The key from the top left of an area, in as many lines as it takes. */
export function setKey(
  samples: readonly Sample[],
  { x, y, width }: Area,
  size: number
): { items: KeyItem[]; height: number } {
  const items: KeyItem[] = [];
  let [left, row] = [x, 0];
  for (const one of samples) {
    const text = words.sample(one);
    const room = sample.width + toText + textWidth(text, size) * 1.05;
    if (left > x && left + room > x + width) [left, row] = [x, row + 1];
    items.push({ sample: one, text, x: left, y: y + row * line + line / 2 });
    left += room + toNext;
  }
  return { items, height: items.length === 0 ? 0 : (row + 1) * line };
}
