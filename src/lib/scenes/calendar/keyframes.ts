import { formatDay } from '../../i18n/format';
import type { DateText, Story } from '../../story/types';
import { headingOf } from '../attributes/heading';
import { PictureError, type MakeKeyframe } from '../types';
import { daysBetween, monthsOf, weekdays } from './days';
import { isIn, namedOf } from './dated';
import { kindsOf } from './kinds';
import { orderIn, promisedBy } from './promises';
import type { CalendarAttributes } from './schema';
import { words } from './strings';
import type { CalendarKeyframe, Named } from './types';

/**
 * The days of a span, up to the last that has come. A promise of a month is shown where it is
 * highlighted. The days of closing, of the order to close and of dissolution are rows of relations.csv.
 */
export const keyframe: MakeKeyframe<CalendarAttributes, CalendarKeyframe> = (story, attributes) => {
  const { from, to, highlight, struck } = attributes;
  const span = [from[0], to[1]] as const;
  const [until] = attributes.until;
  const kinds = kindsOf();
  const closed = periodOf(story, kinds.closed);
  const order = story.events[attributes.ordered ?? '']?.date ?? null;
  const ordered = orderedTo(story, order, closed[1], until);
  return {
    ...headingOf(attributes),
    span,
    months: monthsOf(span),
    weekdays: weekdays(),
    focus: attributes.focus,
    until,
    ordered: order,
    orderedTo: ordered,
    orderedToText: ordered === null ? '' : words.orderedTo(formatDay(ordered)),
    closed,
    dissolved: story.relations.some(({ kind }) => kind === kinds.dissolved)
      ? periodOf(story, kinds.dissolved)
      : null,
    promised: promisedBy(story, until, struck).filter(
      ({ id, due }) => isIn(span, due) && (due.length === 10 || highlight.includes(id))
    ),
    named: highlight.flatMap((id) => namedOf(story, id) ?? []).sort(byDay)
  };
};

const byDay = (a: Named, b: Named) => daysBetween(b.span[0], a.span[0]);

/** @throws PictureError if no row, or more than one, says when this held */
function periodOf({ relations }: Story, kind: string): readonly [DateText, DateText] {
  const [row, ...others] = relations.filter((relation) => relation.kind === kind);
  if (!row?.until || others.length > 0)
    throw new PictureError(
      'scene',
      `the calendar needs one row of kind “${kind}” with since and until in relations.csv, which has ${others.length + (row ? 1 : 0)}`,
      'add the row, or take out those too many'
    );
  return [row.since, row.until];
}

/** The last day that the order named, from the day of the order until parliament opened all the same. */
function orderedTo(story: Story, order: DateText | null, opened: DateText, until: DateText) {
  if (order === null || daysBetween(order, until) < 0 || daysBetween(until, opened) <= 0)
    return null;
  return orderIn(story)?.until ?? null;
}
