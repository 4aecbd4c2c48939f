import { ease } from '../../drawing/motion/ease';
import { lights, type Light, type MapGraph } from './types';

/** A map's light, and the one that it is turning from or to. */
type Lit = Pick<MapGraph, 'light' | 'veil'>;

/**
 * The light between two hours: it goes through those between them, the shorter way round the day, so
 * that the sun sets and rises by degrees. Between two of them the nearer one is the map's, and the
 * other lies over it as a veil, half of it at most.
 */
export function interpolateLight(a: Light, b: Light): (t: number) => Lit {
  if (a === b) return () => ({ light: b, veil: null });
  const count = lights.length;
  const [from, to] = [lights.indexOf(a), lights.indexOf(b)];
  const later = (to - from + count) % count;
  const way = later <= count / 2 ? 1 : -1;
  const steps = way === 1 ? later : count - later;
  const passed = Array.from(
    { length: steps + 1 },
    (_, i) => lights[(from + way * i + count) % count] ?? b
  );
  return (t) => {
    const at = ease(t) * steps;
    const nearest = Math.round(at);
    const off = at - nearest;
    const light = passed[nearest] ?? b;
    const other = passed[nearest + Math.sign(off)];
    return { light, veil: other && off !== 0 ? { light: other, opacity: Math.abs(off) } : null };
  };
}
