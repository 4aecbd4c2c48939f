import type { Area } from '../../charts/area';
import { sans, textWidth } from '../../charts/textWidth';
import { along, crosses } from './lines';
import type { Point } from './types';

/** A line that wants its word beside or on it. */
export interface Wish {
  readonly id: string;
  readonly text: string;
  readonly points: readonly Point[];
  /** Whether the word must be there; others stand only where there is room. */
  readonly needed: boolean;
}

/** A word in its place: the middle of its baseline. */
export interface Label {
  readonly id: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

const stops = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73, 0.2, 0.8];

/** The rectangle of a word with its middle at a point. */
export const wordBox = (text: string, [x, y]: Point, size: number): Area => {
  const width = textWidth(text, size, { ...sans, weight: 600 }) * 1.05 + 4;
  return { x: x - width / 2, y: y - size * 0.6, width, height: size * 1.2 };
};

/** The square that an arrow's head takes at the end of its line. */
function headBox(points: readonly Point[]): Area {
  const [x, y] = points.at(-1) ?? [0, 0];
  return { x: x - 5, y: y - 5, width: 10, height: 10 };
}

const touch = (a: Area, b: Area) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/**
 * A place for each line's word, on the line or close beside it: never over a box, another word or
 * the area's edge, and over as few other lines as can be. Words that are needed are placed first;
 * one that then finds no room goes before all others the next time.
 */
export function placeLabels(
  wishes: readonly Wish[],
  boxes: readonly Area[],
  area: Area,
  size: number
): Label[] {
  let order = [...wishes].sort((a, b) => Number(b.needed) - Number(a.needed));
  let best: Label[] = [];
  for (let tries = 0; tries < 6; tries++) {
    const labels = placeInOrder(order, boxes, area, size);
    const left = order.filter(({ id, needed }) => needed && labels.every((one) => one.id !== id));
    if (labels.length > best.length || left.length === 0) best = labels;
    if (left.length === 0) break;
    order = [...left, ...order.filter((wish) => !left.includes(wish))];
  }
  return best;
}

function placeInOrder(
  order: readonly Wish[],
  boxes: readonly Area[],
  area: Area,
  size: number
): Label[] {
  const taken: Area[] = [...boxes];
  return order.flatMap((wish): Label[] => {
    const others = order.filter(({ id }) => id !== wish.id);
    const over = (box: Area) =>
      40 * others.filter(({ points }) => crosses(points, box)).length +
      30 * others.filter(({ points }) => touch(box, headBox(points))).length;
    // An arrow without its head says nothing.
    const [best] = candidates(wish, area, size)
      .filter(({ box }) => ![...taken, headBox(wish.points)].some((other) => touch(box, other)))
      .map((place) => ({ ...place, cost: place.cost + over(place.box) }))
      .sort((a, b) => a.cost - b.cost);
    if (!best) return [];
    taken.push(best.box);
    const [x, y] = best.at;
    return [{ id: wish.id, text: wish.text, x, y: y + size * 0.34 }];
  });
}

/** On the line at several stops, and beside it there, within the area. */
function candidates({ text, points, needed }: Wish, area: Area, size: number) {
  return stops.flatMap((stop, rank) => {
    const [x, y] = along(points, stop);
    const half = wordBox(text, [0, 0], size).width / 2;
    const far: Point[] = [-1, 1].flatMap((side): Point[] => [
      [x, y + side * size * 1.5],
      [x + half + 4, y + side * size * 0.9],
      [x - half - 4, y + side * size * 0.9]
    ]);
    const beside: Point[] = [
      [x, y],
      [x + half + 4, y],
      [x - half - 4, y],
      [x, y - size * 0.9],
      [x, y + size * 0.9],
      ...(needed ? far : [])
    ];
    return beside.flatMap((at, i) => {
      const box = wordBox(text, at, size);
      const inside =
        box.x >= area.x &&
        box.y >= area.y &&
        box.x + box.width <= area.x + area.width &&
        box.y + box.height <= area.y + area.height;
      return inside ? [{ at, box, cost: rank * 3 + (i === 0 ? 0 : i < 5 ? 8 : 20) }] : [];
    });
  });
}
