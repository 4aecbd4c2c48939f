import { map as settings } from 'virtual:story';
import { map } from '../../i18n';

/** The words of a map that are not names of places. */
export const words = {
  routeUnknown: map.routeUnknown,
  /** What the ground lacks where streets are shown. */
  gap: settings.gap,
  /** On the shared area: “Somewhere in the old town”. */
  somewhere: (area: string) => `Somewhere in ${area.charAt(0).toLowerCase()}${area.slice(1)}`,
  /** Before the names of what else is in the area. */
  also: (names: string) => `also ${names}`,
  /** Instead of those names. */
  others: (count: number) => (count === 1 ? 'and one other place' : `and ${count} other places`),
  /** A counted group, “40 police”, or what came of it, “40 sent”. */
  counted: (number: number, who: string) => `${number} ${who}`,
  /** 500 m, 2 km. */
  distance: (metres: number) => (metres < 1000 ? map.metres(metres) : map.km(metres / 1000)),
  /** Whose data the ground is, by scale. */
  credit: settings.credits
} as const;
