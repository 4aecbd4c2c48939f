import { getTimes } from 'suncalc';
import type { Light } from '../map/types';

/** Which light begins when the sun comes to each of its altitudes: 12° and 6° below the horizon, and the horizon. */
const begins = {
  nauticalDawn: 'first-light',
  dawn: 'dawn',
  sunrise: 'day',
  sunset: 'dusk',
  dusk: 'last-light',
  nauticalDusk: 'night'
} as const satisfies Record<string, Light>;

const minute = 60_000;
const day = 24 * 60 * minute;

/**
 * The light over a place: from which minute on it is which. The first entry is the light at `from`.
 * Rise and set are those of the sun's upper edge, refraction allowed for; of twilights, its middle.
 * Runs at build time only.
 * @param from @param until milliseconds since 1970, at most a few days apart
 * @param lat @param lon degrees
 */
export function skyOver(
  from: number,
  until: number,
  lat: number,
  lon: number
): (readonly [minute: number, light: Light])[] {
  const days = Math.ceil((until - from) / day) + 2;
  const changes = Array.from({ length: days }, (_, i) =>
    getTimes(new Date(from + (i - 1) * day), lat, lon)
  )
    .flatMap((times) =>
      Object.entries(begins).flatMap(([name, light]) => {
        const at = times[name as keyof typeof begins];
        return at ? [[Math.round((at.getTime() - from) / minute), light] as const] : [];
      })
    )
    .toSorted(([a], [b]) => a - b);
  const first = changes.findLast(([at]) => at <= 0);
  const within = changes.filter(([at]) => at > 0 && at < (until - from) / minute);
  return [[0, first?.[1] ?? 'day'], ...within];
}

/** The light at a minute. */
export const lightAt = (sky: readonly (readonly [number, Light])[], at: number): Light =>
  sky.findLast(([from]) => from <= at)?.[1] ?? 'day';
