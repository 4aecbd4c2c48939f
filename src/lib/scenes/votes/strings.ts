/** Words of this picture; see `src/lib/i18n/en.ts` for how words of the interface are kept. */
export const words = {
  others: 'Others',
  turnout: 'Turnout of registered voters',
  ofRegistered: (share: string, registered: string) => `${share} of ${registered} registered`,
  ofRegisteredShort: (share: string, registered: string) => `${share} of ${registered}`,
  early: (share: string) => `Thin line: ${share} in an early count`
};
