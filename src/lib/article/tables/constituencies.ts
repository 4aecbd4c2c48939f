import { locale, tables as t } from '../../i18n';
import { electionYears } from '../../story/elections';
import { said } from '../../story/translation/said';
import type { Story } from '../../story/types';
import { number, text } from './cells';
import type { DataTable } from './types';

/** Who won each constituency at the last election, and at the one before where a source could be found. */
export function constituenciesTable(story: Story): DataTable {
  const { constituencies, national, parties } = story;
  const [first = 0, last = 0] = electionYears(national).slice(-2);
  const known = constituencies.filter(({ partyBefore }) => partyBefore !== null).length;
  const uncertain = constituencies.flatMap(({ confidence, name, note }) =>
    confidence === 'high' || note === null ? [] : [t.about(name, note)]
  );
  const name = (id: string | null) =>
    text(id === null ? t.notFound : parties[id] ? id.toLocaleUpperCase(locale) : id);
  return {
    id: 'table-constituencies',
    title: t.constituenciesTitle(constituencies.length),
    note: [
      t.unknownWinners(constituencies.length - known, constituencies.length, first),
      ...uncertain
    ].join(' '),
    columns: [
      { label: t.number, numeric: true },
      { label: t.constituency },
      { label: t.district },
      { label: t.winner(last) },
      { label: t.member },
      { label: t.winner(first) }
    ],
    rows: constituencies.map((row) => [
      number(row.number),
      text(row.name),
      text(said(story, row.district)),
      name(row.party),
      text(row.member),
      name(row.partyBefore)
    ]),
    files: ['elections/constituencies.csv']
  };
}
