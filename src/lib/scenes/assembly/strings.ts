/** Words of this picture that `en.ts` does not have yet; they belong in its `assembly` group. */
export const words = {
  constituencySeat: (n: number) => `${n} won in constituencies`,
  listSeat: (n: number) => `${n} from party lists`,
  change: (n: number) => (n > 0 ? `+${n}` : n < 0 ? `−${-n}` : '±0'),
  rest: 'All others',
  since: (change: string) => `${change} since the last vote`
};
