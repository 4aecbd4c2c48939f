import { tables as t } from '../../i18n';
import { formatDate } from '../../i18n/format';
import type { LivesKeyframe } from '../../scenes/lives/types';
import type { Life, Story, WhenText } from '../../story/types';
import { cited, text } from './cells';
import type { Cell, DataTable } from './types';

/** Every state of the people whose lives a chapter shows, unknown ones too. */
export function livesTable(
  story: Story,
  chapter: string,
  keyframes: readonly LivesKeyframe[]
): DataTable {
  const people = [...new Set(keyframes.flatMap(({ lives }) => lives.map(({ id }) => id)))];
  const rows = people.flatMap((id) => story.lives.filter(({ person }) => person === id));
  return {
    id: `table-lives-${chapter}`,
    title: t.livesTitle,
    note: t.livesNote,
    columns: [
      { label: t.who },
      { label: t.state },
      { label: t.what },
      { label: t.from },
      { label: t.until },
      { label: t.sources }
    ],
    rows: rows.map((row) => [
      text(story.actors[row.person]?.name ?? row.person),
      text(stateIn(row)),
      text(row.what),
      begin(row),
      end(row),
      row.sources.length > 0 ? cited(row.sources) : text('–')
    ]),
    files: ['lives.csv', 'actors.csv']
  };
}

/** A date, or the two between which it lies. */
const when = (earliest: WhenText, latest: WhenText): Cell => ({
  text:
    earliest === latest
      ? formatDate(earliest)
      : t.between(formatDate(earliest), formatDate(latest)),
  by: Date.parse(earliest)
});

/** The state, and whether it is disputed. */
export const stateIn = ({ state, disputed }: Life): string =>
  disputed ? t.disputed(state) : state;

/** When a state began. */
export const begin = ({ fromEarliest, fromLatest }: Life): Cell => when(fromEarliest, fromLatest);

/** When it ended, or the last report of it. */
export function end({ toEarliest, toLatest, asOf }: Life): Cell {
  if (toEarliest !== null && toLatest !== null) return when(toEarliest, toLatest);
  return asOf === null ? text('–') : { text: t.reported(formatDate(asOf)), by: Date.parse(asOf) };
}
