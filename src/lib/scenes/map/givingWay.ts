import { overlaps, type Box } from '../../drawing/map/place';
import { inFlight, nearEnds, type Timing } from '../../drawing/motion/timing';
import { footBoxes, footOf } from './furniture';
import { boxesOf } from './labelBoxes';
import type { LabelStyle, MapGraph, MapLabel } from './types';

/** What labels are set on at a moment of a turn. */
export type Sheet = Pick<MapGraph, 'camera' | 'viewport'>;

interface Turn {
  readonly a: readonly MapLabel[];
  readonly b: readonly MapLabel[];
  /** A label on its way; `null` where it cannot travel. */
  readonly update: (a: MapLabel, b: MapLabel) => ((t: number) => MapLabel) | null;
  /** When labels go and come that nothing is in the way of. */
  readonly usual: Timing;
  readonly sheetAt: (t: number) => Sheet;
}

/** The moments of a turn at which labels are looked at. */
const moments = Array.from({ length: 47 }, (_, i) => (i + 1) / 48);

/** Labels of these styles say what the story says of a place; all others only name the ground. */
const told: ReadonlySet<LabelStyle> = new Set(['highlighted', 'named', 'area', 'link', 'unknown']);
const isTold = ({ lines }: MapLabel): boolean => lines.some(({ style }) => told.has(style));

/**
 * The labels that would meet another or the foot of the map in a turn, by key, with the parts of it in
 * which they go and come instead: gone before they meet, back after. Of two the one gives way that
 * only names the ground; else the one that does not stay; else the one drawn first.
 */
export function givingWay({ a, b, update, usual, sheetAt }: Turn): ReadonlyMap<string, Timing> {
  const sheets = moments.map((t) => ({ t, sheet: sheetAt(t) }));
  const covered = sheets.map(({ sheet }) => [...footBoxes(footOf(sheet.camera, sheet.viewport))]);
  const gives = new Map<string, Timing>();
  for (const { key, from, to } of inOrder(a, b)) {
    const travel = from && to ? update(from, to) : null;
    const boxes = sheets.map(({ t, sheet }) => {
      const label = travel ? travel(t) : t < 0.5 ? from : to;
      return label ? boxesOf(label, sheet) : [];
    });
    const met = moments.filter((_, i) => meet(boxes[i] ?? [], covered[i] ?? []));
    const seen = travel ? met : met.filter((t) => t < usual.exit[1] || t > usual.enter[0]);
    const timing = seen.length > 0 ? awayFor(seen, travel ? inFlight : usual) : null;
    if (timing) gives.set(key, timing);
    const { exit, enter } = timing ?? usual;
    moments.forEach((t, i) => {
      if ((travel && !timing) || t < exit[1] || t > enter[0]) covered[i]?.push(...(boxes[i] ?? []));
    });
  }
  return gives;
}

/** What goes before the first half's first meeting, and comes after the second half's last. */
function awayFor(met: readonly number[], { exit, enter }: Timing): Timing {
  const before = met.filter((t) => t < 0.5);
  const after = met.filter((t) => t >= 0.5);
  return nearEnds(Math.min(exit[1], ...before), Math.max(enter[0], ...after));
}

/** All labels of two pictures, those first that nothing else makes give way. */
function inOrder(a: readonly MapLabel[], b: readonly MapLabel[]) {
  const before = new Map(a.map((label) => [label.key, label]));
  const after = new Map(b.map((label) => [label.key, label]));
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((key) => {
      const [from, to] = [before.get(key), after.get(key)];
      const rank = [from, to].some((label) => label && isTold(label)) ? 2 : 0;
      return { key, from, to, rank: rank + (from && to ? 1 : 0) };
    })
    .toSorted((one, other) => other.rank - one.rank);
}

const meet = (boxes: readonly Box[], taken: readonly Box[]): boolean =>
  boxes.some((box) => taken.some((other) => overlaps(box, other)));
