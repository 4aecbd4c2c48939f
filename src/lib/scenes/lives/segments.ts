import type { Life, Segment, State, Stretch } from './types';

/** Where a day begins, in pixels from the left. */
export type Scale = (day: number) => number;

/** Heights within a lane, in pixels. */
export interface Bars {
  readonly bar: number;
  /** From a bar down to the line of a charge. */
  readonly charge: number;
}

/** Nothing is drawn narrower than this, in pixels: a flight of five days in a picture of years. */
const least = 2.5;
/** Over so many pixels fades what was last reported, without an end. */
const faint = 18;

/** From the back to the front. */
const order: readonly State[] = ['out', 'in office', 'in prison', 'abroad', 'charged', 'dead'];

/**
 * The parts of a life in pixels, those at the back first. What has not begun is there without a width,
 * at the last day that has come, from which it grows. A charge is drawn only where its words stand.
 * @param edge where the last day that has come ends
 */
export function segmentsOf(
  { focused, stretches }: Life,
  x: Scale,
  edge: number,
  y: number,
  { bar, charge }: Bars,
  told: (stretch: Stretch) => boolean
): Segment[] {
  return stretches
    .filter(({ state, text }) => (state !== 'charged' && state !== 'dead') || text !== null)
    .filter((stretch) => stretch.state !== 'charged' || told(stretch))
    .toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state))
    .map((stretch): Segment => {
      const { id: key, state, disputed, open } = stretch;
      const ends = endsOf(stretch, x, edge);
      const half = state === 'abroad' && holdsOffice(stretches, stretch);
      const top = { charged: y + bar + charge, out: y + bar / 2 }[state as string];
      return {
        key,
        state,
        disputed,
        open,
        ...ends,
        y: top ?? (half ? y + bar / 2 : y),
        height: top === undefined ? (half ? bar / 2 : bar) : 0,
        opacity: 1,
        highlighted: focused ? 1 : 0
      };
    });
}

function endsOf({ state, start, end, open, text }: Stretch, x: Scale, edge: number) {
  if (text === null) return { x0: edge, from: edge, to: edge, x1: edge };
  const on = (at: number) => Math.min(at, edge);
  const x0 = on(x(start[0]));
  if (state === 'dead') return { x0, from: x0, to: x0, x1: x0 };
  const last = x(end[1]) + (open ? faint : 0);
  const x1 = Math.max(on(last), Math.min(x0 + least, edge));
  // Where beginning and end may each lie anywhere in the same days it is certain nowhere.
  const [from, to] = [on(x(start[1])), Math.max(on(x(end[0])), on(x(start[0])))];
  const middle = (from + to) / 2;
  return from <= to
    ? { x0, from: x1 - x0 <= least ? x0 : from, to: x1 - x0 <= least ? x1 : to, x1 }
    : { x0, from: middle, to: middle, x1 };
}

/** Whether somebody was abroad and in office, for certain, on the same days. */
const holdsOffice = (all: readonly Stretch[], { start, end }: Stretch): boolean =>
  all.some((one) => one.state === 'in office' && one.start[1] <= end[0] && start[1] < one.end[0]);
