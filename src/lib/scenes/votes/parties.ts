import type { Story } from '../../story/types';

/** A party that never had this share, in percent, is counted among the others. */
export const smallest = 4;

/** The line of all parties that have none of their own; a row of national.csv may be of that name. */
export const others = 'others';

/** The parties with a line of their own, in the order of the table. */
export function partiesWithLine({ national }: Pick<Story, 'national'>): string[] {
  const most = (party: string) =>
    Math.max(0, ...national.filter((row) => row.party === party).map((row) => row.share ?? 0));
  const ids = [...new Set(national.map((row) => row.party))];
  return ids.filter((id) => id !== others && most(id) >= smallest);
}

/** Whether any party has no line of its own, at any election. */
export const haveOthers = ({ national }: Pick<Story, 'national'>): boolean => {
  const large = partiesWithLine({ national });
  return national.some(({ party }) => !large.includes(party));
};
