import { locale, tables as t } from '../../i18n';
import type { Story } from '../../story/types';
import { cited, text } from './cells';
import type { DataTable } from './types';

/** Members who left their party, as far as a source names them; `ids` are those that a picture shows. */
export function crossingsTable(story: Story, ids: readonly string[]): DataTable {
  const party = (id: string | null) =>
    text(id === null ? t.independent : id.toLocaleUpperCase(locale));
  const seat = (number: number): string =>
    story.constituencies.find((row) => row.number === number)?.name ?? String(number);
  return {
    id: 'table-crossings',
    title: t.crossingsTitle(story.crossings[0]?.date.slice(0, 4) ?? ''),
    columns: [
      { label: t.member },
      { label: t.constituency },
      { label: t.fromParty },
      { label: t.toParty },
      { label: t.date },
      { label: t.sources }
    ],
    rows: story.crossings
      .filter(({ id }) => ids.includes(id))
      .map(({ member, constituency, from, to, qualifier, sources }) => [
        text(member),
        text(seat(constituency)),
        party(from),
        party(to),
        text(qualifier),
        cited(sources)
      ]),
    files: ['elections/crossings.csv']
  };
}
