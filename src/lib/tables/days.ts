import { tables as t } from '../i18n';
import { formatDate } from '../i18n/format';
import type { CalendarKeyframe } from '../scenes/calendar/types';
import type { Story } from '../story/types';
import { cited, day, text } from './cells';
import type { Cell, DataTable } from './types';

/**
 * The days that a chapter's calendar shows: what was promised and what came of it, what happened.
 * @param since the last day that an earlier chapter's table has, or `null`
 */
export function daysTable(
  story: Story,
  chapter: string,
  { span, until, promised }: CalendarKeyframe,
  since: string | null
): DataTable {
  const first = since ?? span[0];
  const isNew = (date: string): boolean =>
    (since === null ? date >= first : date > first) && date <= until;
  const shown = new Set(promised.map(({ id }) => id));
  const deadlines = story.deadlines
    .filter(({ id, due }) => shown.has(id) && isNew(due))
    .map(({ label, due, outcome, sources }) => ({
      date: due,
      cells: [day(due), text(label), text(t.outcome(outcome)), cited(sources)] as readonly Cell[]
    }));
  const events = Object.values(story.events)
    .filter(({ date }) => isNew(date))
    .map(({ date, title, unverified, sources }) => ({
      date,
      cells: [
        day(date),
        text(title),
        text(unverified ? t.unverified : t.happened),
        cited(sources)
      ] as readonly Cell[]
    }));
  return {
    id: `table-days-${chapter}`,
    title: t.daysTitle(formatDate(first), formatDate(until)),
    columns: [{ label: t.date }, { label: t.what }, { label: t.came }, { label: t.sources }],
    rows: [...deadlines, ...events]
      .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
      .map(({ cells }) => cells),
    files: ['deadlines.csv', 'events.csv', 'relations.csv']
  };
}
