import { tables as t } from '../../i18n';
import { formatDate } from '../../i18n/format';
import { spanOf } from '../../scenes/calendar/days';
import { orderIn, setBy } from '../../scenes/calendar/promises';
import type { CalendarKeyframe } from '../../scenes/calendar/types';
import type { Story } from '../../story/types';
import { cited, day, text } from './cells';
import type { Cell, DataTable } from './types';

/** A row of the table, and the day it is sorted by. */
interface Row {
  readonly date: string;
  readonly cells: readonly Cell[];
}

/**
 * The days that a chapter's calendar shows: what was set and what came of it, what happened.
 * A deadline stands where it is set and, if it is open by then, once more where it is due.
 * @param since the last day that an earlier chapter's table has, or `null`
 * @param settled ids of deadlines that an earlier table has as given up before their day
 */
export function daysTable(
  story: Story,
  chapter: string,
  keyframe: CalendarKeyframe,
  since: string | null,
  settled: readonly string[] = []
): DataTable {
  const { span, until } = keyframe;
  const first = since ?? span[0];
  const isNew = (date: string): boolean =>
    (since === null ? date >= first : date > first) && date <= until;
  const rows = [
    ...deadlineRows(story, keyframe, isNew, settled),
    ...[...orderRows(story, keyframe), ...eventRows(story)].filter(({ date }) => isNew(date))
  ];
  return {
    id: `table-days-${chapter}`,
    title: t.daysTitle(formatDate(first), formatDate(until)),
    columns: [{ label: t.date }, { label: t.what }, { label: t.came }, { label: t.sources }],
    rows: rows
      .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
      .map(({ cells }) => cells),
    files: ['deadlines.csv', 'events.csv', 'relations.csv']
  };
}

/** Ids of the deadlines that a calendar shows as given up before their day. */
export const givenUp = (promised: CalendarKeyframe['promised']): string[] =>
  promised.filter(({ outcome }) => outcome === 'put off').map(({ id }) => id);

function deadlineRows(
  story: Story,
  { until, promised }: CalendarKeyframe,
  isNew: (date: string) => boolean,
  settled: readonly string[]
): Row[] {
  return setBy(story, until, givenUp(promised))
    .filter(({ deadline: { id } }) => !settled.includes(id))
    .filter(({ deadline: { set, due } }) => isNew(spanOf(set)[0]) || isNew(spanOf(due)[1]))
    .map(({ deadline: { label, due, sources }, outcome }) => ({
      date: due,
      cells: [day(due), text(label), text(t.outcome(outcome)), cited(sources)]
    }));
}

/** The order to close, where the picture draws for how long. */
function orderRows(story: Story, { orderedTo }: CalendarKeyframe): Row[] {
  const order = orderIn(story);
  if (!order || orderedTo === null) return [];
  const { since, sources } = order;
  const what = t.orderedTo(formatDate(orderedTo));
  return [{ date: since, cells: [day(since), text(what), text(t.inForce), cited(sources)] }];
}

const eventRows = ({ events }: Story): Row[] =>
  Object.values(events).map(({ date, title, unverified, sources }) => ({
    date,
    cells: [day(date), text(title), text(unverified ? t.unverified : t.happened), cited(sources)]
  }));
