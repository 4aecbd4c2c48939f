import { mapPicture } from 'virtual:messages';
import { map as settings } from 'virtual:story';
import { map } from '../../i18n';

/** The words of a map that are not names of places. */
export const words = {
  ...mapPicture,
  routeUnknown: map.routeUnknown,
  /** What the ground lacks where streets are shown. */
  gap: settings.gap,
  /** 500 m, 2 km. */
  distance: (metres: number) => (metres < 1000 ? map.metres(metres) : map.km(metres / 1000)),
  /** Whose data the ground is, by scale. */
  credit: settings.credits
} as const;
