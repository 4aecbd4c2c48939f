import { max } from 'd3';
import { sans, serif, textWidth } from '../../drawing/textWidth';
import { words } from './strings';
import type { CalendarGraph, Count, KeyItem, KeyPlace, Periods, Sample } from './types';

/** The type of the key, in pixels, in a frame of this width. */
export const keySize = (width: number): number => (width < 320 ? 12 : 13);
const line = 18;
/** Pixels of a sample with the gap after it, and between two items. */
export const sampleWidth = 19;
const between = 16;

/** Days on which parliament was shut, up to and with day `now`, from two first days. */
export function countClosed({ ordered, closed: [from, to] }: Periods, now: number): Count {
  const last = Math.min(Math.floor(now), to - 1);
  return {
    closed: Math.max(0, last - from + 1),
    ordered: ordered === null ? null : Math.max(0, last - ordered + 1)
  };
}

/**
 * What the key says of the closed days, which change as the days come. Where there is no room for both counts, those
 * since the order are left out; its day is marked.
 * @param room for the text, and the size of its type, in pixels
 */
export function closedText(periods: Periods, now: number, room: number, size: number): string {
  const { closed, ordered } = countClosed(periods, now);
  const both = ordered === null ? '' : words.closedSince(closed, ordered);
  return both && textWidth(both, size, sans) <= room ? both : words.closed(closed);
}

/** The marks that the key must explain: those in sight that have no words of their own. */
export type Shown = Pick<CalendarGraph, 'now' | 'periods' | 'order' | 'dues'>;

const outcomes = [
  ['open', words.promised],
  ['missed', words.missed],
  ['put off', words.putOff],
  ['met', words.met]
] as const;

/** The items of the key, without their places. */
function itemsOf(
  { now, periods, order, dues }: Shown,
  width: number
): { key: Sample; text: string }[] {
  return [
    {
      key: 'closed',
      text: closedText(periods, now, width - sampleWidth, keySize(width))
    },
    ...order.map(({ text }) => ({ key: 'ordered' as const, text })),
    ...(now >= periods.dissolved[0] ? [{ key: 'dissolved' as const, text: words.dissolved }] : []),
    ...outcomes
      .filter(([key]) => dues.some((due) => due.outcome === key && due.highlighted === 0))
      .map(([key, text]) => ({ key, text }))
  ];
}

/** The count, where it is set large: pixels of the type, and of its line. */
export const numeral = { size: 46, height: 50 };
/** Pixels that a count of so many takes, with the gap after it; figures are all as wide. */
export const numeralRoom = (count: number): number =>
  textWidth('0'.repeat(String(count).length), numeral.size, serif) * 1.06 + 10;

const widthOf = ({ text, size }: { text: string; size: number }): number =>
  sampleWidth + textWidth(text, size, sans) * 1.05;

/** The key in its place: with a large count before it or above it, or all as items. */
export function setKey({ x, y, width, set }: KeyPlace, shown: Shown, large: boolean): KeyItem[] {
  const place = (item: { key: Sample; text: string }, dx: number, dy: number): KeyItem => ({
    ...item,
    size: keySize(width),
    room: width - sampleWidth,
    opacity: 1,
    x: x + dx,
    y: y + dy
  });
  const [closed, ...others] = itemsOf(shown, width);
  if (!closed) return [];
  const count = large ? [place({ ...closed, key: 'count' }, 0, numeral.height / 2)] : [];
  const rest = large ? others : [closed, ...others];
  if (set === 'stack')
    return [
      ...count,
      ...rest.map((item, i) =>
        place(item, 0, (large ? numeral.height + 8 : 0) + (i + 0.5) * (line + 3))
      )
    ];
  const indent = large
    ? numeralRoom(888) + sampleWidth + textWidth(words.daysClosed(888), 15, sans) * 1.1 + 28
    : 0;
  const first = large ? numeral.height / 2 : line / 2;
  let left = indent;
  let row = 0;
  const placed = rest.map((item) => {
    const room = widthOf({ ...item, size: keySize(width) });
    if (left > indent && left + room > width) [left, row] = [indent, row + 1];
    const at = place(item, left, first + row * line);
    left += room + between;
    return at;
  });
  return [...count, ...placed];
}

/** The height that a key takes, in pixels. */
export function keyHeight(
  shown: Shown,
  width: number,
  large: boolean,
  set: KeyPlace['set']
): number {
  const items = setKey({ x: 0, y: 0, width, height: 0, set }, shown, large);
  const bottom = (max(items, ({ y }) => y) ?? 0) + line / 2;
  return large ? Math.max(numeral.height, bottom) : bottom;
}
