import { tables as t } from '../../i18n';
import { formatNumber, formatShare } from '../../i18n/format';
import { electionYears } from '../../story/elections';
import type { NationalResult, Story } from '../../story/types';
import { smallest } from '../../scenes/votes/parties';
import { number, share, text } from './cells';
import type { Cell, DataTable } from './types';

/**
 * Votes and shares of every party in both elections; parties without a row are no party. Those that
 * the picture draws as one stand in a group that opens on demand.
 */
export function votesTable(story: Story): DataTable {
  const names = Object.keys(story.parties);
  const [first = 0, last = 0] = electionYears(story.national).slice(-2);
  const of = (election: number, party: string): NationalResult | undefined =>
    story.national.find((row) => row.election === election && row.party === party);
  const all = [...new Set(story.national.map(({ party }) => party))]
    .filter((party) => names.includes(party))
    .map((party) => ({ party, before: of(first, party), after: of(last, party) }))
    .toSorted((a, b) => (b.after?.votes ?? 0) - (a.after?.votes ?? 0));
  const isLarge = ({ before, after }: (typeof all)[number]): boolean =>
    Math.max(before?.share ?? 0, after?.share ?? 0) >= smallest;
  const row = ({ party, before, after }: (typeof all)[number]): readonly Cell[] => [
    text(story.parties[party]?.name ?? party),
    number(before?.votes ?? null),
    share(before?.share ?? null),
    number(after?.votes ?? null),
    share(after?.share ?? null)
  ];
  const turnouts = story.turnout.map(({ election, registered, turnout, provisional }) =>
    t.turnout(
      election,
      formatNumber(registered ?? 0),
      formatShare(turnout ?? 0, 2),
      provisional === null ? null : formatShare(provisional, 2)
    )
  );
  return {
    id: 'table-votes',
    title: t.votesTitle(first, last),
    note: turnouts.join(' '),
    columns: [
      { label: t.party },
      { label: t.votesIn(first), numeric: true },
      { label: t.shareIn(first), numeric: true },
      { label: t.votesIn(last), numeric: true },
      { label: t.shareIn(last), numeric: true }
    ],
    rows: all.filter(isLarge).map(row),
    grouped: { title: t.smallParties, rows: all.filter((party) => !isLarge(party)).map(row) },
    files: ['elections/national.csv', 'elections/turnout.csv']
  };
}
