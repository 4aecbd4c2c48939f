import { pointed as t } from '../../i18n';
import { formatNumber, formatShare } from '../../i18n/format';
import { sentences } from '../sentences';
import type { Named, NamesOf } from '../types';
import { words } from './strings';
import type { ShareLine, TurnoutRow, VotesKeyframe } from './types';

/** Each party's shares as far as its line has grown, and the turnouts. */
export const named: NamesOf<VotesKeyframe> = (_story, { lines, years, grown, turnout }) =>
  Object.fromEntries([
    ...lines.map((line) => [line.id, sharesOf(line, grown ? years : years.slice(0, 1))]),
    ...turnout.map((row) => [`turnout:${row.year}`, turnoutOf(row)])
  ]);

const sharesOf = ({ letters, leader, shares }: ShareLine, years: readonly number[]): Named => ({
  name: leader === null ? letters : t.bloc(letters, leader),
  text: sentences(...years.map((year, i) => t.share(String(year), formatShare(shares[i] ?? 0, 2))))
});

function turnoutOf({ year, turnout, registered, provisional }: TurnoutRow): Named {
  const counted = words.ofRegistered(formatShare(turnout, 2), formatNumber(registered));
  return {
    name: t.turnout(String(year)),
    text: provisional === null ? counted : sentences(counted, t.early(formatShare(provisional, 2)))
  };
}
