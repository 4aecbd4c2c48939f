import { interpolateFields, numbers } from '../../drawing/motion/interpolate';
import { apart, join } from '../../drawing/motion/join';
import type { MapGraph, MapLabel } from './types';

/** Beyond this change of scale, labels do not travel: they would run into each other on the way. */
const travels = 1.6;

const wordsOf = ({ lines }: MapLabel): string =>
  lines.map(({ text, style }) => `${style} ${text}`).join('\n');
const shift = interpolateFields<MapLabel>(numbers('dx', 'dy'));

/** Labels of the same words at the same point stay with it. */
const stay = join<MapLabel>((a, b) => {
  const same = a.anchor === b.anchor && a.angle === b.angle && wordsOf(a) === wordsOf(b);
  return same && a.at[0] === b.at[0] && a.at[1] === b.at[1] ? shift(a, b) : null;
});

/** On a long flight words stand only near its ends, where they have the room they were placed for. */
const far = { ...apart, exit: [0, 0.22], enter: [0.78, 1] } as const;
const giveWay = join<MapLabel>(() => null, far);

/** The labels of a map at any moment between two pictures. */
export function interpolateLabels(a: MapGraph, b: MapGraph): (t: number) => readonly MapLabel[] {
  const [k0, k1] = [a.camera.k, b.camera.k];
  if (Math.max(k0 / k1, k1 / k0) < travels) return stay(a.labels, b.labels);
  const at = giveWay(a.labels, b.labels);
  return (t) => (t < far.exit[1] || t > far.enter[0] ? at(t) : []);
}
