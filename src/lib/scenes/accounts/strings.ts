import type { CriminalCase } from '../../story/types';
import type { Kind, Side } from './types';

/** Words of this picture; see `src/lib/i18n/en.ts` for how words of the interface are kept. */
export const words = {
  /** Over the first column, and over the two sides. */
  heads: {
    claims: { row: 'The account', says: 'Says so', denies: 'Denies it' },
    cases: { row: 'Who, and the state of the case', says: 'The charge', denies: 'The answer' }
  } satisfies Record<Kind, Record<'row' | Side, string>>,
  /** What stands where nobody is on the second side. */
  none: {
    claims: 'No denial is recorded in the sources read',
    cases: 'No answer is recorded in the sources read'
  } satisfies Record<Kind, string>,
  place: (n: number, all: number) => `${n} of ${all}`,
  quoted: (text: string) => `“${text}”`,
  state: (state: CriminalCase['state'], day: string) =>
    state === 'not known' ? `outcome not known, as of ${day}` : `${state}, as of ${day}`,
  since: (day: string) => `charged ${day}`,
  /** Between those who are named in one line. */
  and: '; '
};
