import type { Correction, Story } from './types.ts';

/** Corrections as they are shown: the newest first, those of one day in the order of their table. */
export const newestFirst = (corrections: readonly Correction[]): readonly Correction[] =>
  [...corrections].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));

/** The id of a correction on the page that lists them: its row, which stays while rows are added below. */
export const correctionId = (corrections: readonly Correction[], correction: Correction): string =>
  `correction-${corrections.indexOf(correction) + 1}`;

/**
 * The day of the newest correction, where the story has been corrected since it was published.
 * @returns `null` for a story that has not
 */
export function correctedOn({ corrections, meta }: Pick<Story, 'corrections' | 'meta'>) {
  const date = newestFirst(corrections)[0]?.date ?? '';
  return date > meta.published ? date : null;
}

/**
 * The last edition that corrected an earlier one. Whatever is of an edition before it says something
 * that has been put right since. 1 where nothing has been corrected: there is nothing before the first.
 */
export const lastCorrecting = ({ corrections }: Pick<Story, 'corrections'>): number =>
  Math.max(1, ...corrections.map(({ edition }) => edition));
