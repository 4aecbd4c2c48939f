import { words as story } from 'virtual:story';
import type { Won } from './types';

/** Words of this picture; see `src/lib/i18n/en.ts` for how words of the interface are kept. */
export const words = {
  /** `12 NORTH, 6 SOUTH`. */
  won: (won: readonly Won[]) => won.map(({ seats, letters }) => `${seats} ${letters}`).join(', '),
  /** `A 12 · D 6`, in the letters of the tiles. */
  wonShort: (won: readonly Won[]) => won.map(({ seats, mark }) => `${mark} ${seats}`).join(' · '),
  places: 'Districts lie as on the map; places within one are approximate.',
  placesShort: 'Places in a district: approximate.',
  /** On a tile whose winner is not certain, and what it means. */
  uncertain: '?',
  uncertainNote: `?: ${story.uncertainWinner}.`,
  before: ({ year, known, unknown }: { year: number; known: number; unknown: number }) =>
    `${unknown} of ${known + unknown} winners of ${year} are unsourced: no swing map.`
};
