import type { CriminalCase } from '../../story/types';
import type { Kind, Side } from './types';

/** Words of this picture; see `src/lib/i18n/en.ts` for how words of the interface are kept. */
export const words = {
  /** Over the first column, and over the two sides. */
  heads: {
    claims: { row: 'The account', says: 'Says so', denies: 'Denies it' },
    cases: { row: 'The accused', says: 'Charge', denies: 'Answer' }
  } satisfies Record<Kind, Record<'row' | Side, string>>,
  /** What stands where nobody is on the second side. */
  none: {
    claims: { long: 'No denial is recorded in the sources read', short: 'none found' },
    cases: { long: 'No answer is recorded in the sources read', short: 'none found' }
  } satisfies Record<Kind, { long: string; short: string }>,
  /** Charges and answers where there is no room for their words. */
  count: {
    says: (n: number) => (n === 1 ? '1 charge' : `${n} charges`),
    denies: () => 'answered'
  } satisfies Record<Side, (n: number) => string>,
  place: (n: number, all: number) => `${n} of ${all}`,
  quoted: (text: string) => `“${text}”`,
  state: (state: CriminalCase['state'], day: string) =>
    state === 'not known' ? `outcome not known, as of ${day}` : `${state}, as of ${day}`,
  /** Where it is that of every row. */
  all: (state: string) => `All ${state}`,
  since: (day: string) => `charged ${day}`,
  /** Between those who are named in one line. */
  and: '; '
};
