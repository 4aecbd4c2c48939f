/** Words of this picture's key; see `src/lib/i18n/en.ts` for how words of the interface are kept. */
export const words = {
  undisputed: 'agreed',
  disputed: 'disputed',
  claimed: 'claimed'
};
