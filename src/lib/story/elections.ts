import type { NationalResult } from './types';

/** The years voted in, from the earliest. */
export const electionYears = (national: readonly Pick<NationalResult, 'election'>[]): number[] =>
  [...new Set(national.map(({ election }) => election))].sort((a, b) => a - b);
