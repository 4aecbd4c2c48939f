import { lights, type Light } from './types';

/**
 * The light between two hours: it goes through those between them, the shorter way round the day, so
 * that the sun sets and rises by degrees; the styles soften each.
 */
export function interpolateLight(a: Light, b: Light): (t: number) => Light {
  const count = lights.length;
  const [from, to] = [lights.indexOf(a), lights.indexOf(b)];
  const later = (to - from + count) % count;
  const way = later <= count / 2 ? 1 : -1;
  const steps = way === 1 ? later : count - later;
  const passed = Array.from(
    { length: steps + 1 },
    (_, i) => lights[(from + way * i + count) % count] ?? b
  );
  return (t) => passed[Math.min(steps, Math.max(0, Math.floor(t * (steps + 1))))] ?? b;
}
