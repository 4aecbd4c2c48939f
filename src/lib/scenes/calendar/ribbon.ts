import type { Area } from '../../drawing/area';
import { round } from '../../drawing/area';
import type { Ribbon } from './types';

/** Days across the ribbon. */
export const week = 7;
/** The share of a day's pitch that is left between days. */
const gap = 0.14;
/** Both as parts of a pitch: a day's square, and the gap before it. */
const side = 0.86;
const inset = 0.07;
/** Days grow no larger, in pixels. */
const largest = { across: 52, down: 30 };

/** Which week (column along the ribbon) and weekday a day stands in. */
export const cellOf = ({ weekday }: Pick<Ribbon, 'weekday'>, day: number) => ({
  week: Math.floor((weekday + day) / week),
  weekday: (weekday + day) % week
});

/** How many weeks the days touch. */
export const weeksOf = ({ weekday, days }: Pick<Ribbon, 'weekday' | 'days'>): number =>
  Math.ceil((weekday + days) / week);

/** The square of a day, without the gap around it. */
export function square(ribbon: Ribbon, day: number): Area {
  const { week: along, weekday } = cellOf(ribbon, day);
  const { pitch, across } = ribbon;
  const size = pitch * (1 - gap);
  const margin = (pitch - size) / 2;
  const [dx, dy] = across ? [along, weekday] : [weekday, along];
  return {
    x: ribbon.x + dx * pitch + margin,
    y: ribbon.y + dy * pitch + margin,
    width: size,
    height: size
  };
}

/** The rectangle that all days fill. */
export function extent(ribbon: Ribbon): Area {
  const along = weeksOf(ribbon) * ribbon.pitch;
  const wide = week * ribbon.pitch;
  return ribbon.across
    ? { x: ribbon.x, y: ribbon.y, width: along, height: wide }
    : { x: ribbon.x, y: ribbon.y, width: wide, height: along };
}

/**
 * The ribbon so large that the days from `first` to `last` fill the window's length, with half a
 * week to spare, and no thicker than `thick` pixels; placed so that they stand in the middle, or,
 * near an end of the ribbon, so that it fills the window.
 */
export function fit(
  shape: Pick<Ribbon, 'across' | 'days' | 'weekday'>,
  [first, last]: readonly [number, number],
  window: Area,
  thick: number
): Ribbon {
  const { across } = shape;
  const length = across ? window.width : window.height;
  const weeks = weeksOf(shape);
  const from = cellOf(shape, first).week;
  const to = cellOf(shape, last).week + 1;
  const whole = from === 0 && to === weeks;
  const pitch = Math.min(
    length / (whole ? weeks : Math.min(weeks, to - from + 1)),
    thick / week,
    across ? largest.across : largest.down
  );
  const middle = length / 2 - ((from + to) / 2) * pitch;
  const slack = length - weeks * pitch;
  // A short ribbon begins where the window does; a long one leaves no part of the window empty.
  const along = slack >= 0 ? 0 : Math.min(0, Math.max(slack, middle));
  const [x, y] = across ? [along, (window.height - week * pitch) / 2] : [0, along];
  return { ...shape, pitch, x: window.x + x, y: window.y + y };
}

/**
 * The same outline for each of the days as one path, a pitch being 1 and the ribbon's corner the
 * origin. Each day starts from where the last one did, so the text repeats itself and the page packs
 * it into almost nothing; and it stays the same while the ribbon is zoomed.
 */
function repeat(
  ribbon: Pick<Ribbon, 'across' | 'weekday'>,
  days: Iterable<number>,
  outline: string
): string {
  let d = '';
  let [lastX, lastY] = [0, 0];
  for (const day of days) {
    const { week: along, weekday } = cellOf(ribbon, day);
    const [x, y] = ribbon.across ? [along, weekday] : [weekday, along];
    d += d === '' ? `M${x + inset} ${y + inset}` : `m${x - lastX} ${y - lastY}`;
    d += outline;
    [lastX, lastY] = [x, y];
  }
  return d;
}

/** A square for each of the days. */
export const squares = (ribbon: Pick<Ribbon, 'across' | 'weekday'>, days: Iterable<number>) =>
  repeat(ribbon, days, `h${side}v${side}h-${side}z`);

/** The lower right half of each day's square. */
export const halves = (ribbon: Pick<Ribbon, 'across' | 'weekday'>, days: Iterable<number>) =>
  repeat(ribbon, days, `m${side} 0v${side}h-${side}zm-${side} 0`);

/** The stepped line before a day, across the ribbon: where a month begins. */
export function stepBefore(ribbon: Ribbon, day: number): string {
  const { week: along, weekday } = cellOf(ribbon, day);
  const { pitch, across, x, y } = ribbon;
  const point = (a: number, w: number) =>
    across
      ? `${round(x + a * pitch)} ${round(y + w * pitch)}`
      : `${round(x + w * pitch)} ${round(y + a * pitch)}`;
  const upper = weekday === 0 ? '' : `L${point(along + 1, weekday)}L${point(along, weekday)}`;
  const start = weekday === 0 ? along : along + 1;
  return `M${point(start, 0)}${upper}L${point(along, week)}`;
}

/** The outline round all days from `first` to `last`: a month is framed so. */
export function outlineOf(ribbon: Ribbon, first: number, last: number): string {
  const { pitch, across, x, y } = ribbon;
  const [from, to] = [cellOf(ribbon, first), cellOf(ribbon, last)];
  const corners: (readonly [along: number, weekday: number])[] = [
    [from.week, from.weekday],
    [from.week, week],
    [to.week, week],
    [to.week, to.weekday + 1],
    [to.week + 1, to.weekday + 1],
    [to.week + 1, 0],
    [from.week + 1, 0],
    [from.week + 1, from.weekday]
  ];
  const points = corners.map(([along, weekday]) => {
    const [dx, dy] = across ? [along, weekday] : [weekday, along];
    return `${round(x + dx * pitch)} ${round(y + dy * pitch)}`;
  });
  return `M${points.join('L')}z`;
}

/** Pixels within the window over which a ribbon that goes on beyond it fades, at its start and end. */
export function fades(ribbon: Ribbon, window: Area): { start: number; end: number } {
  // At the right there is room beyond the window; at its left a card may lie.
  if (ribbon.across) return { start: Math.min(28, Math.max(0, window.x - ribbon.x)), end: 0 };
  const before = window.y - ribbon.y;
  const after = ribbon.y + weeksOf(ribbon) * ribbon.pitch - window.y - window.height;
  const within = (beyond: number) => Math.min(14, Math.max(0, beyond));
  return { start: within(before), end: within(after) };
}
