import { tables as t } from '../../i18n';
import { formatDate } from '../../i18n/format';
import { electionYears } from '../../story/elections';
import { said } from '../../story/translation/said';
import type { Story } from '../../story/types';
import { number, text } from './cells';
import type { Cell, DataTable } from './types';

/**
 * One arrangement of the seats: by bloc and party, with constituency and list seats as elected.
 * The bloc is left out where there is only one.
 */
export function seatsTable(story: Story, arrangement: string): DataTable {
  const rows = story.arrangements.filter((row) => row.arrangement === arrangement);
  const blocs = new Set(rows.map(({ bloc }) => bloc)).size > 1;
  const elections = electionYears(story.national);
  const year =
    elections.findLast((election) => (rows[0]?.date ?? '') >= String(election)) ?? elections[0];
  const cells = rows.map(({ bloc, party, seats }): readonly Cell[] => {
    const result = story.national.find((row) => row.election === year && row.party === party);
    const as = result?.seats === seats ? result : undefined;
    return [
      ...(blocs ? [text(t.bloc(said(story, bloc)))] : []),
      text(story.parties[party]?.name ?? party),
      number(as?.constituencySeats ?? null),
      number(as?.listSeats ?? null),
      number(seats)
    ];
  });
  const total = rows.reduce((sum, { seats }) => sum + seats, 0);
  const status = rows[0]?.status ?? '';
  const standing = said(story, status);
  return {
    id: `table-${arrangement}`,
    title: t.seatsTitle(rows[0] ? formatDate(rows[0].date) : arrangement),
    note: [
      status === 'result' ? '' : `${standing.replace(/^./, (c) => c.toUpperCase())}.`,
      t.total(total)
    ]
      .join(' ')
      .trim(),
    columns: [
      ...(blocs ? [{ label: t.blocColumn }] : []),
      { label: t.party },
      { label: t.constituencySeats, numeric: true },
      { label: t.listSeats, numeric: true },
      { label: t.seats, numeric: true }
    ],
    rows: cells,
    files: ['elections/arrangements.csv', 'elections/national.csv']
  };
}
