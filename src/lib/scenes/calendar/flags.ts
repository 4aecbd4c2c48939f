import type { Area } from '../../drawing/area';
import type { TextLine } from '../../drawing/texts';
import { byWeek, tall, type Block, type Name } from './names';
import { extent, square } from './ribbon';
import type { Flag, Ribbon } from './types';

export interface Flags {
  readonly flags: Flag[];
  readonly texts: TextLine[];
}

/** Pixels between two blocks of names. */
export const air = 10;
/** Pixels between the ribbon and the nearest names: below it stand the months. */
const nearest = { above: 14, below: 28 };

/** The corner before a day, in the gap to the days around it: where a line leaves the ribbon. */
export function gutter(ribbon: Ribbon, day: number): { x: number; y: number } {
  const { x, y, width } = square(ribbon, day);
  const half = (ribbon.pitch - width) / 2;
  return { x: x - half, y: y - half };
}

/** Whether two rectangles come nearer to each other than `room` pixels. */
export const touch = (a: Area, b: Area, room = 0): boolean =>
  a.x < b.x + b.width + room &&
  b.x < a.x + a.width + room &&
  a.y < b.y + b.height + room &&
  b.y < a.y + a.height + room;

/** A block of names in its place, with the staff that leads to it. */
interface Place {
  readonly side: 'above' | 'below';
  readonly box: Area;
  readonly staff: Area;
  readonly anchor: 'end' | undefined;
  readonly cost: number;
}

/**
 * Names above and below a ribbon that runs across, those of one week together, on a staff that
 * stands in the gap before the week. Set from the right, each as near as can be without a staff that
 * crosses a name or a name that touches another. A week that finds no room is halved; a name
 * that finds none by itself is left out.
 */
export function flagsAcross(
  names: readonly Name[],
  ribbon: Ribbon,
  area: Area,
  size: number
): Flags {
  const width = Math.min(size >= 15 ? 190 : 240, area.width * 0.34);
  const weeks = byWeek(names, ribbon);
  let best = place([...weeks].reverse(), width, ribbon, area, size);
  let next = place(weeks, width, ribbon, area, size);
  // What found no room goes first the next time, and of the others another one.
  for (let tries = 0; best.left.length > 0 && tries < 24; tries++) {
    if (next.left.length < best.left.length) best = next;
    const [first, ...rest] = next.set;
    const order = [...next.left, ...(tries % 2 ? next.set : [...rest, ...(first ? [first] : [])])];
    next = place(order, width, ribbon, area, size);
  }
  return { flags: best.flags, texts: best.texts };
}

interface Placed extends Flags {
  /** The weeks or days that found room, and those that did not, in the order tried. */
  readonly set: Name[][];
  readonly left: Name[][];
}

function place(
  order: readonly Name[][],
  width: number,
  ribbon: Ribbon,
  area: Area,
  size: number
): Placed {
  const boxes: Area[] = [];
  const placed: Placed = { flags: [], texts: [], set: [], left: [] };
  const queue = [...order];
  for (let week = queue.shift(); week; week = queue.shift()) {
    const [name] = week;
    if (!name) continue;
    const x = gutter(ribbon, name.day).x;
    if (x < area.x - 1 || x > area.x + area.width) continue;
    const block = tall(week, width, size);
    const [best] = places(block, x, ribbon, area, boxes).sort((a, b) => a.cost - b.cost);
    if (!best) {
      const half = Math.ceil(week.length / 2);
      if (week.length > 1) queue.unshift(week.slice(0, half), week.slice(half));
      else placed.left.push(week);
      continue;
    }
    const { box, staff, side, anchor } = best;
    boxes.push(box, staff);
    placed.set.push(week);
    const y = side === 'above' ? box.y + box.height : box.y;
    placed.flags.push({ key: name.id, opacity: 1, day: name.day, x, y, side });
    placed.texts.push(...block.at(anchor ? box.x + box.width : box.x, box.y, anchor));
  }
  return placed;
}

/** The nearest free place on either side of the ribbon, to the right and to the left of the staff. */
function places(
  { width, height }: Block,
  x: number,
  ribbon: Ribbon,
  area: Area,
  taken: readonly Area[]
): Place[] {
  const days = extent(ribbon);
  const bottom = days.y + days.height;
  const free = (box: Area, staff: Area) =>
    taken.every((other) => !touch(box, other, air) && !touch(staff, other, 2));
  const sides = (['above', 'below'] as const).flatMap((side) =>
    ([undefined, 'end'] as const).map((anchor) => ({ side, anchor }))
  );
  return sides.flatMap(({ side, anchor }): Place[] => {
    const most = side === 'above' ? days.y - area.y : area.y + area.height - bottom;
    const left = anchor ? x - width : Math.min(x, area.x + area.width - width);
    if (left < area.x) return [];
    for (let far = nearest[side]; far + height <= most; far += 4) {
      const y = side === 'above' ? days.y - far - height : bottom + far;
      const box = { x: left, y, width, height };
      const staff = { x: x - 1, y: side === 'above' ? y + height : bottom, width: 2, height: far };
      // Above and to the right is where a reader looks first.
      const cost = far + (anchor ? 30 : 0) + (side === 'below' ? 16 : 0);
      if (free(box, staff)) return [{ side, anchor, box, staff, cost }];
    }
    return [];
  });
}
