import { accountsPicture as t } from 'virtual:messages';
import type { CriminalCase } from '../../story/types';
import type { Kind } from './types';

const { claims, cases } = t;

/** Words of this picture. */
export const words = {
  ...t,
  /** Over the columns, and where nobody stands in the last. */
  heads: { claims, cases } satisfies Record<Kind, typeof claims>,
  /** Where a case stands, in the word of the table. */
  state: (state: CriminalCase['state'], day: string): string =>
    state === 'not known' ? t.unknown(day) : t.state(state, day),
  /** Several names in one line. */
  together: (names: readonly string[]): string =>
    names.reduce((before, name) => (before === '' ? name : t.and(before, name)), '')
};
