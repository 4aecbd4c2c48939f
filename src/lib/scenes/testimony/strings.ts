import type { Band } from './types';

/** Words of this picture; see `src/lib/i18n/en.ts` for how words of the interface are kept. */
export const words = {
  bands: { coup: 'A coup', unclear: 'Unclear', 'not a coup': 'Not a coup' } satisfies Record<
    Band,
    string
  >,
  exact: 'exact words',
  account: 'reported, in our words',
  /** Words, between the marks of a quotation. */
  quoted: (text: string) => `“${text}”`,
  said: (outlet: string, day: string) => `${outlet}, ${day}`
};
