import { interpolateFields, numbers } from '../../drawing/motion/interpolate';
import { join } from '../../drawing/motion/join';
import { inFlight } from '../../drawing/motion/timing';
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

const giveWay = join<MapLabel>(() => null, inFlight);

/** The labels of a map at any moment between two pictures. */
export function interpolateLabels(a: MapGraph, b: MapGraph): (t: number) => readonly MapLabel[] {
  const [k0, k1] = [a.camera.k, b.camera.k];
  if (Math.max(k0 / k1, k1 / k0) < travels) return stay(a.labels, b.labels);
  const at = giveWay(a.labels, b.labels);
  return (t) => (t < inFlight.exit[1] || t > inFlight.enter[0] ? at(t) : []);
}
