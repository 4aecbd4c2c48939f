import type { Won } from './types';

/** Words of this picture that `en.ts` does not have yet; they belong in a `constituencies` group. */
export const words = {
  /** `12 ABC, 6 DC`. */
  won: (won: readonly Won[]) => won.map(({ seats, letters }) => `${seats} ${letters}`).join(', '),
  /** `A 12 · D 6`, in the letters of the tiles. */
  wonShort: (won: readonly Won[]) => won.map(({ seats, mark }) => `${mark} ${seats}`).join(' · '),
  places: 'Districts lie as on the map; places within one are approximate.',
  before: ({ year, known, unknown }: { year: number; known: number; unknown: number }) =>
    `${unknown} of ${known + unknown} winners of ${year} are unsourced: no swing map.`
};
