/** Words of this picture's key; see `src/lib/i18n/en.ts` for how words of the interface are kept. */
export const words = {
  closed: (n: number) => `Parliament closed: ${n} ${n === 1 ? 'day' : 'days'}`,
  closedSince: (n: number, ordered: number) =>
    `Parliament closed: ${n} days (${ordered} from the order)`,
  dissolved: 'dissolved',
  promised: 'a promised day',
  missed: 'missed',
  putOff: 'put off',
  event: 'something happened'
};
