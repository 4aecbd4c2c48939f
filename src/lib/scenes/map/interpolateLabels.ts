import { interpolateFields, numbers } from '../../drawing/motion/interpolate';
import { join } from '../../drawing/motion/join';
import { apart, inFlight, type Timing } from '../../drawing/motion/timing';
import { givingWay, type Sheet } from './givingWay';
import type { MapGraph, MapLabel } from './types';

/** Beyond this change of scale, labels do not travel: they would run into each other on the way. */
const travels = 1.6;

const wordsOf = ({ lines }: MapLabel): string =>
  lines.map(({ text, style }) => `${style} ${text}`).join('\n');
const shift = interpolateFields<MapLabel>(numbers('dx', 'dy'));

/** Labels of the same words at the same point can stay with it. */
function stay(a: MapLabel, b: MapLabel): ((t: number) => MapLabel) | null {
  const same = a.anchor === b.anchor && a.angle === b.angle && wordsOf(a) === wordsOf(b);
  return same && a.at[0] === b.at[0] && a.at[1] === b.at[1] ? shift(a, b) : null;
}

/**
 * The labels of a map at any moment between two pictures: none lies over another or over the small
 * print.
 * @param sheetAt what they are set on at a moment
 */
export function interpolateLabels(
  a: MapGraph,
  b: MapGraph,
  sheetAt: (t: number) => Sheet
): (t: number) => readonly MapLabel[] {
  const [k0, k1] = [a.camera.k, b.camera.k];
  const far = Math.max(k0 / k1, k1 / k0) >= travels;
  const update = far ? () => null : stay;
  const usual = far ? inFlight : apart;
  const gives = givingWay({ a: a.labels, b: b.labels, update, usual, sheetAt });
  const timed = ({ key }: MapLabel): Timing => gives.get(key) ?? usual;
  const at = join<MapLabel>((from, to) => (gives.has(to.key) ? null : update(from, to)), {
    exit: (label) => timed(label).exit,
    update: (label) => timed(label).update,
    enter: (label) => timed(label).enter
  })(a.labels, b.labels);
  return (t) => at(t).filter(({ opacity }) => opacity > 0);
}
