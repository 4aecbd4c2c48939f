import { round, type Area } from '../../drawing/area';
import type { Block, Month } from './types';

/** Days of a week, across a block. */
export const week = 7;
/** Both as parts of a pitch: a day's square, and the gap before it. */
export const side = 0.92;
export const inset = 0.04;
/** The height of a bar at a day's foot. */
const foot = 0.14;

type Shape = Pick<Month, 'day' | 'weekday'>;

/** Which week of its month (row of the block) and weekday (column) a day stands in. */
export const cellOf = ({ day: first, weekday }: Shape, day: number) => ({
  week: Math.floor((weekday + day - first) / week),
  weekday: (weekday + day - first) % week
});

/** How many weeks a month touches: 4 to 6. */
export const weeksOf = ({ weekday, days }: Pick<Month, 'weekday' | 'days'>): number =>
  Math.ceil((weekday + days) / week);

/** Whether a day is one of the month's. */
export const holds = ({ day: first, days }: Pick<Month, 'day' | 'days'>, day: number): boolean =>
  day >= first && day < first + days;

/** The square of a day in its month's block, without the gap around it. */
export function square(block: Block, day: number): Area {
  const { week: row, weekday } = cellOf(block, day);
  const { x, y, pitch } = block;
  return {
    x: x + (weekday + inset) * pitch,
    y: y + (row + inset) * pitch,
    width: side * pitch,
    height: side * pitch
  };
}

/** The rectangle of a block's weeks. */
export const extent = (block: Block): Area => ({
  x: block.x,
  y: block.y,
  width: week * block.pitch,
  height: weeksOf(block) * block.pitch
});

/**
 * The same outline for each of the days as one path, a pitch being 1 and the block's corner the
 * origin. Each day starts from where the last one did, so the text repeats itself and the page packs
 * it into almost nothing; and it stays the same while the block moves.
 */
function repeat(shape: Shape, days: Iterable<number>, outline: string): string {
  let d = '';
  let [lastX, lastY] = [0, 0];
  for (const day of days) {
    const { week: y, weekday: x } = cellOf(shape, day);
    d += d === '' ? `M${x + inset} ${y + inset}` : `m${x - lastX} ${y - lastY}`;
    d += outline;
    [lastX, lastY] = [x, y];
  }
  return d;
}

/** A square for each of the days. */
export const squares = (shape: Shape, days: Iterable<number>): string =>
  repeat(shape, days, `h${side}v${side}h-${side}z`);

/** A bar at the foot of each day's square. */
export const feet = (shape: Shape, days: Iterable<number>): string =>
  repeat(shape, days, `m0 ${side - foot}v${foot}h${side}v-${foot}zm0 ${foot - side}`);

/** Three slanting lines through each day's square. */
export const hatches = (shape: Shape, days: Iterable<number>): string =>
  repeat(shape, days, 'm0 0.46l0.46 -0.46m0.46 0l-0.92 0.92m0.46 0l0.46 -0.46m-0.92 -0.46');

/** The outline round a month's days, in pixels: a promised month is framed so. */
export function outlineOf(block: Block): string {
  const { x, y, pitch, day, days } = block;
  const [from, to] = [cellOf(block, day), cellOf(block, day + days - 1)];
  const corners: (readonly [column: number, row: number])[] = [
    [from.weekday, from.week],
    [week, from.week],
    [week, to.week],
    [to.weekday + 1, to.week],
    [to.weekday + 1, to.week + 1],
    [0, to.week + 1],
    [0, from.week + 1],
    [from.weekday, from.week + 1]
  ];
  const points = corners.map(([a, b]) => `${round(x + a * pitch)} ${round(y + b * pitch)}`);
  return `M${points.join('L')}z`;
}
