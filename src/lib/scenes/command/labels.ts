import { sum } from 'd3';
import type { Area } from '../../drawing/area';
import { candidates, type Candidate, type Wish } from './candidates';
import { crosses, seen } from './lines';
import type { Line } from './types';

/** A word in its place: the middle of its baseline. */
export interface Label {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Pixels of a line that must be seen on either side of a word that lies on it, an arrow's head among them. */
export const leastSeen = 14;
/** Pixels between a word and any other line. */
const clearance = 2;
/** What comes nearer than this is close, and what it costs. */
const close = 6;
const crowd = 10;
/** What it costs a needed word to lie where no word should. */
const wrong = 200;

/** The square that an arrow's head takes at the end of its line. */
const headBox = ([, [x, y]]: Line): Area => ({ x: x - 5, y: y - 5, width: 10, height: 10 });

const touch = (a: Area, b: Area) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const grow = ({ x, y, width, height }: Area, by: number): Area => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by
});

/**
 * A place for each line's word, on the line or close beside it: never over a box, another word,
 * another line or the area's edge, and never over so much of its own line that its kind cannot be
 * seen. The words of lines that run side by side stand on their outer sides. Words that are needed are
 * placed first; one that then finds no good room goes before all others the next time.
 */
export function placeLabels(
  wishes: readonly Wish[],
  boxes: readonly Area[],
  area: Area,
  size: number
): Label[] {
  const within = new Map(wishes.map((wish) => [wish, candidates(wish, area, size)]));
  let order = [...wishes].sort((a, b) => Number(b.needed) - Number(a.needed));
  let best: Placed[] = [];
  for (let tries = 0; tries < 8; tries++) {
    const placed = placeInOrder(order, boxes, (wish) => within.get(wish) ?? [], size);
    if (tries === 0 || costOf(order, placed) < costOf(order, best)) best = placed;
    const good = placed.filter(({ cost }) => cost < wrong).map(({ label }) => label.id);
    const left = order.filter(({ id, needed }) => needed && !good.includes(id));
    if (left.length === 0) break;
    order = [...left, ...order.filter((wish) => !left.includes(wish))];
  }
  return best.map(({ label }) => label);
}

interface Placed {
  readonly label: Label;
  readonly cost: number;
}

/** What is wrong with a set of places: needed words that are missing, or lie where none should. */
const costOf = (wishes: readonly Wish[], placed: readonly Placed[]): number =>
  sum(placed, ({ cost }) => cost - wrong / 20) +
  wishes.filter(({ id, needed }) => needed && placed.every(({ label }) => label.id !== id)).length *
    10 *
    wrong;

function placeInOrder(
  order: readonly Wish[],
  boxes: readonly Area[],
  candidatesOf: (wish: Wish) => readonly Candidate[],
  size: number
): Placed[] {
  const taken: Area[] = [];
  return order.flatMap((wish): Placed[] => {
    const others = order.filter(({ id }) => id !== wish.id).map(({ line }) => line);
    const over = (box: Area) =>
      others.filter((line) => crosses(line, box) || touch(box, headBox(line))).length;
    const words = (box: Area) => taken.filter((word) => touch(box, word)).length;
    // An arrow without its head says nothing.
    const solid = [...boxes, headBox(wish.line)];
    let best: Candidate | undefined;
    for (const { at, box, cost: least } of candidatesOf(wish)) {
      // The others cost at least as much by themselves.
      if (best && best.cost <= least) break;
      if (words(box) > 0 || solid.some((other) => touch(box, other))) continue;
      const faults = over(grow(box, clearance)) + (hides(wish.line, box) ? 1 : 0);
      const room = grow(box, close);
      const cost = least + wrong * faults + crowd * (over(room) + words(room));
      if (!best || cost < best.cost) best = { at, box, cost };
    }
    if (!best || (!wish.needed && (best.cost >= wrong || words(grow(best.box, close)) > 0)))
      return [];
    taken.push(best.box);
    const [x, y] = best.at;
    return [{ label: { id: wish.id, text: wish.text, x, y: y + size * 0.34 }, cost: best.cost }];
  });
}

/** Whether a word leaves too little of its own line to be seen. */
function hides(line: Line, box: Area): boolean {
  const rest = seen(line, box);
  return rest !== null && Math.min(rest.before, rest.after) < leastSeen;
}
