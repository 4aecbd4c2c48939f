import type { Sample } from './types';

const samples: Readonly<Record<Sample, string>> = {
  'in office': 'in office',
  disputed: 'disputed',
  out: 'out',
  abroad: 'abroad',
  'in prison': 'in custody',
  charged: 'charged',
  unknown: 'not known'
};

/** Words of this picture; see `src/lib/i18n/en.ts` for how words of the interface are kept. */
export const words = {
  sample: (sample: Sample): string => samples[sample],
  /** A state of which no end was found. */
  asOf: (what: string, date: string) => `${what} (as of ${date})`,
  dead: (what: string, date: string) => `${what}, ${date}`,
  since: (what: string, date: string) => `${what} since ${date}`,
  /** A beginning that may lie earlier. */
  by: (month: string) => `by ${month}`,
  /** Several states at once. */
  together: (all: readonly string[]) => all.join('. ')
};
