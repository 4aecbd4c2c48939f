import type { Area } from '../../charts/area';
import { sans, textWidth } from '../../charts/textWidth';
import { words } from './strings';
import type { Count, Periods, Promised } from './types';

/** What a sample in the key looks like. */
export type Sample = 'closed' | 'dissolved' | 'open' | 'promised' | 'missed' | 'put off' | 'event';

export interface KeyItem {
  readonly sample: Sample;
  readonly text: string;
  /** The left end of the sample and the middle of the line, in pixels. */
  readonly x: number;
  readonly y: number;
}

export const keySize = 12.5;
const line = 20;
/** Pixels of a sample with the gap after it, and between two items. */
const sampleWidth = 18;
const between = 16;

/** Days on which parliament was shut, up to and with day `now`, from two first days. */
export function countClosed({ ordered, closed: [from, to] }: Periods, now: number): Count {
  const last = Math.min(Math.floor(now), to - 1);
  return {
    closed: Math.max(0, last - from + 1),
    ordered: ordered === null ? null : Math.max(0, last - ordered + 1)
  };
}

/** Which kinds of day the key must explain. */
export interface Shown {
  readonly dissolved: boolean;
  readonly outcomes: readonly Promised['outcome'][];
}

/** The items of the key, without their places. */
function items(count: Count, { dissolved, outcomes }: Shown): Omit<KeyItem, 'x' | 'y'>[] {
  const closed =
    count.ordered === null
      ? words.closed(count.closed)
      : words.closedSince(count.closed, count.ordered);
  const kept = outcomes.some((outcome) => outcome === 'open' || outcome === 'met');
  return [
    { sample: 'closed', text: closed },
    ...(dissolved ? [{ sample: 'dissolved' as const, text: words.dissolved }] : []),
    ...(kept ? [{ sample: 'promised' as const, text: words.promised }] : []),
    ...(outcomes.includes('missed') ? [{ sample: 'missed' as const, text: words.missed }] : []),
    ...(outcomes.includes('put off') ? [{ sample: 'put off' as const, text: words.putOff }] : []),
    { sample: 'event', text: words.event }
  ];
}

/** The key set in lines within a width. */
export function setKey(
  { x, y, width }: Pick<Area, 'x' | 'y' | 'width'>,
  count: Count,
  shown: Shown
): KeyItem[] {
  let left = 0;
  let row = 0;
  return items(count, shown).map((item) => {
    const room = sampleWidth + textWidth(item.text, keySize, sans) * 1.05;
    if (left > 0 && left + room > width) [left, row] = [0, row + 1];
    const placed = { ...item, x: x + left, y: y + (row + 0.5) * line };
    left += room + between;
    return placed;
  });
}

/** The height that the key takes, in pixels. */
export function keyHeight(count: Count, shown: Shown, width: number): number {
  const set = setKey({ x: 0, y: 0, width }, count, shown);
  return Math.max(...set.map(({ y }) => y)) + line / 2;
}
