/** Words of this picture that `en.ts` does not have yet; they belong in a `votes` group there. */
export const words = {
  others: 'Others',
  turnout: 'Turnout',
  ofRegistered: (share: string, registered: string) => `${share} of ${registered} registered`,
  ofRegisteredShort: (share: string, registered: string) => `${share} of ${registered}`,
  early: (share: string) => `Thin line: ${share} in an early count`
};
