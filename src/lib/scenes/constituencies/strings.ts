import { constituenciesPicture } from 'virtual:messages';
import type { Won } from './types';

/** Words of this picture. */
export const words = {
  ...constituenciesPicture,
  /** `12 NORTH, 6 SOUTH`. */
  won: (won: readonly Won[]) => won.map(({ seats, letters }) => `${seats} ${letters}`).join(', '),
  /** `A 12 · D 6`, in the letters of the tiles. */
  wonShort: (won: readonly Won[]) => won.map(({ seats, mark }) => `${mark} ${seats}`).join(' · '),
  /** On a tile whose winner is not certain. */
  uncertain: '?',
  before: ({ year, known, unknown }: { year: number; known: number; unknown: number }) =>
    constituenciesPicture.before(unknown, known + unknown, year)
};
