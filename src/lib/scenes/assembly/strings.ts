/** Words of this picture; see `src/lib/i18n/en.ts` for how words of the interface are kept. */
export const words = {
  constituencySeat: (n: number) => `${n} won in constituencies`,
  listSeat: (n: number) => `${n} from party lists`,
  change: (n: number) => (n > 0 ? `+${n}` : n < 0 ? `−${-n}` : '±0'),
  rest: 'All others',
  /** `41 + 7 from lists` */
  split: (constituency: number, list: number) => `${constituency} + ${list} from lists`,
  to: (letters: string) => `to the ${letters}`,
  nowWith: (letters: string) => `now with the ${letters}`,
  independent: 'independent',
  nowIndependent: 'now independent',
  /** Where the whole line does not fit. */
  majority: (seats: number) => `${seats}: a majority`,
  /** `NORTH for Old Bridge, now with the SOUTH; 14 May 2031` */
  left: (letters: string, constituency: string, now: string, when: string) =>
    `${letters} for ${constituency}, ${now}; ${when}`,
  derived: 'derived, not reported',
  since: (change: string) => `${change} since the last vote`
};
