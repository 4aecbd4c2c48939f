import type { Area } from '../../drawing/area';
import { sans, serif, textWidth } from '../../drawing/textWidth';
import { words } from './strings';
import type { CalendarGraph, Count, Periods, Promised } from './types';

/** What a sample in the key looks like. */
export type Sample = 'closed' | 'ordered' | 'dissolved' | Promised['outcome'] | 'event';

export interface KeyItem {
  readonly sample: Sample;
  readonly text: string;
  /** The left end of the sample and the middle of the line, in pixels. */
  readonly x: number;
  readonly y: number;
}

/** The ribbon runs across, and has dots, where there is at least this much room, in pixels; else it runs down. */
export const acrossFrom = 440;
export const keySize = 12.5;
const line = 18;
/** Pixels of a sample with the gap after it, and between two items. */
const sampleWidth = 18;
const interpolate = 14;

/** Days on which parliament was shut, up to and with day `now`, from two first days. */
export function countClosed({ ordered, closed: [from, to] }: Periods, now: number): Count {
  const last = Math.min(Math.floor(now), to - 1);
  return {
    closed: Math.max(0, last - from + 1),
    ordered: ordered === null ? null : Math.max(0, last - ordered + 1)
  };
}

/** The marks that the key must explain. */
export type Shown = Pick<CalendarGraph, 'now' | 'periods' | 'order' | 'rings'>;

const outcomes = [
  ['open', words.promised],
  ['missed', words.missed],
  ['put off', words.putOff],
  ['met', words.met]
] as const;

/** The items of the key, without their places. */
function items({ now, periods, order, rings }: Shown, wide: boolean): Omit<KeyItem, 'x' | 'y'>[] {
  const { closed, ordered } = countClosed(periods, now);
  return [
    {
      sample: 'closed',
      text: ordered === null ? words.closed(closed) : words.closedSince(closed, ordered)
    },
    ...order.map(({ text }) => ({ sample: 'ordered' as const, text })),
    ...(now >= periods.dissolved[0]
      ? [{ sample: 'dissolved' as const, text: words.dissolved }]
      : []),
    ...outcomes
      .filter(([outcome]) => rings.some((ring) => ring.outcome === outcome))
      .map(([sample, text]) => ({ sample, text })),
    ...(wide ? [{ sample: 'event' as const, text: words.event }] : [])
  ];
}

/** The count, where it is set large. */
export const numeral = { size: 46, height: 50 };
/** Pixels that a count of so many takes, with the gap after it; figures are all as wide. */
export const numeralRoom = (count: number): number =>
  textWidth('0'.repeat(String(count).length), numeral.size, serif) * 1.06 + 10;
/** The count stands large where the key is at least this wide, in pixels. */
export const isLarge = (width: number): boolean => width >= 640;

/** The key set in lines within a width; a large count stands before it and is not one of its items. */
export function setKey({ x, y, width }: Pick<Area, 'x' | 'y' | 'width'>, shown: Shown): KeyItem[] {
  const large = isLarge(width);
  const all = items(shown, width >= acrossFrom);
  const indent = large
    ? numeralRoom(888) + textWidth(words.daysClosed(888), 15, sans) * 1.1 + 28
    : 0;
  const first = large ? numeral.height / 2 : line / 2;
  let left = indent;
  let row = 0;
  return (large ? all.slice(1) : all).map((item) => {
    const room = sampleWidth + textWidth(item.text, keySize, sans) * 1.05;
    if (left > indent && left + room > width) [left, row] = [indent, row + 1];
    const placed = { ...item, x: x + left, y: y + first + row * line };
    left += room + interpolate;
    return placed;
  });
}

/** The height that the key takes, in pixels. */
export function keyHeight(shown: Shown, width: number): number {
  const set = setKey({ x: 0, y: 0, width }, shown);
  const bottom = Math.max(...set.map(({ y }) => y)) + line / 2;
  return isLarge(width) ? Math.max(numeral.height, bottom) : bottom;
}
