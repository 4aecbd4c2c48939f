import { editorial } from '../../drawing/heading';
import { didYouMean } from '../../story/nearest';
import type { DateText, Picture, Story } from '../../story/types';
import { PictureError, type MakeKeyframe } from '../types';
import { dateText, dayNumber, daysBetween, spanOf } from './days';
import { kindsOf } from './kinds';
import { orderIn, promisedBy, struckBy } from './promises';
import type { CalendarKeyframe, Named, Span } from './types';

const attributes =
  'scene from to focus until ordered highlight struck headline measure source'.split(' ');

/**
 * `{scene="calendar" from="2031-04" to="2032-01" focus="2031-06" until="2031-06-12" ordered="event-id"
 * highlight="deadline-id event-id" struck="deadline-id"}`. `from`, `to` and `focus` are days, months or, for `focus`, two of
 * them with a slash; `until` is the last day that has come; `struck` names promises
 * that were given up before their day. A promise of a month is shown where it is highlighted. The days of closing, of
 * the order to close and of dissolution are rows of relations.csv.
 */
export const keyframe: MakeKeyframe<CalendarKeyframe> = (story, picture) => {
  for (const name of Object.keys(picture.attributes))
    if (!attributes.includes(name))
      throw new PictureError(
        `the calendar knows no “${name}”${didYouMean(name, attributes)}; it knows ${attributes.join(', ')}`
      );
  const span = [read(picture, 'from')[0], read(picture, 'to')[1]] as const;
  const until = read(picture, 'until')[0];
  const focus = picture.attributes.focus ? read(picture, 'focus') : span;
  for (const [name, days] of [['until', [until, until]] as const, ['focus', focus] as const])
    if (daysBetween(span[0], days[0]) < 0 || daysBetween(days[1], span[1]) < 0)
      throw new PictureError(
        `${name}="${picture.attributes[name]}" lies outside the calendar, which runs from ${span[0]} to ${span[1]}; ` +
          `move it, or “from” and “to”`
      );
  const ordered = picture.attributes.ordered?.trim();
  const highlighted = (picture.attributes.highlight ?? '').split(/\s+/).filter(Boolean);
  const kinds = kindsOf();
  const closed = periodOf(story, kinds.closed);
  const order = ordered ? eventOf(story, ordered).date : null;
  return {
    ...editorial(picture.attributes),
    span,
    focus,
    until,
    ordered: order,
    orderedTo: orderedTo(story, order, closed[1], until),
    closed,
    dissolved: story.relations.some(({ kind }) => kind === kinds.dissolved)
      ? periodOf(story, kinds.dissolved)
      : null,
    promised: promisedBy(story, until, struckBy(story, picture)).filter(
      ({ id, due }) => isIn(span, due) && (due.length === 10 || highlighted.includes(id))
    ),
    events: eventDays(story).filter((day) => isIn([span[0], until], day)),
    named: highlighted.map((id) => namedOf(story, id, span)).sort(byDay)
  };
};

const byDay = (a: Named, b: Named) => daysBetween(b.span[0], a.span[0]);
const isIn = ([from, to]: Span, day: DateText) =>
  daysBetween(from, day) >= 0 && daysBetween(day, to) >= 0;

function read({ attributes: given }: Picture, name: string): Span {
  const text = given[name];
  if (text === undefined)
    throw new PictureError(
      `the calendar needs ${name}="…", a day or a month: ${name}="2031-05-14"`
    );
  try {
    return spanOf(text);
  } catch (error) {
    throw new PictureError(`${name}="${text}": ${(error as Error).message}`);
  }
}

/** @throws PictureError if no row, or more than one, says when this held */
function periodOf({ relations }: Story, kind: string): readonly [DateText, DateText] {
  const [row, ...others] = relations.filter((relation) => relation.kind === kind);
  if (!row?.until || others.length > 0)
    throw new PictureError(
      `the calendar needs one row of kind “${kind}” with since and until in relations.csv; ` +
        `it has ${others.length + (row ? 1 : 0)}`
    );
  return [row.since, row.until];
}

/** The last day that the order named, from the day of the order until parliament opened all the same. */
function orderedTo(story: Story, order: DateText | null, opened: DateText, until: DateText) {
  if (order === null || daysBetween(order, until) < 0 || daysBetween(until, opened) <= 0)
    return null;
  return orderIn(story)?.until ?? null;
}

/** Days, not months, on which something happened, each once and in order. */
function eventDays({ events }: Story): DateText[] {
  const days = Object.values(events)
    .filter(({ date, unverified }) => date.length === 10 && !unverified)
    .map(({ date }) => dayNumber(date));
  return [...new Set(days)].sort((a, b) => a - b).map(dateText);
}

function eventOf({ events }: Story, id: string) {
  const event = events[id];
  if (event && event.date.length === 10) return event;
  throw new PictureError(
    event
      ? `the event "${id}" has no day (${event.date}), so the calendar cannot show it; take it out`
      : `"${id}" is not in events.csv${didYouMean(id, Object.keys(events))}`
  );
}

function namedOf(story: Story, id: string, span: Span): Named {
  const deadline = story.deadlines.find((row) => row.id === id);
  if (!deadline && !story.events[id]) {
    const known = [...story.deadlines.map((row) => row.id), ...Object.keys(story.events)];
    throw new PictureError(
      `highlight: "${id}" is neither in deadlines.csv nor in events.csv${didYouMean(id, known)}`
    );
  }
  if (deadline?.outcome === 'not known')
    throw new PictureError(
      `highlight: "${id}" cannot be marked, because what came of it is not known; take it out`
    );
  const named: Named = deadline
    ? { id, span: spanOf(deadline.due), text: deadline.label }
    : withEnd(id, eventOf(story, id));
  if (!isIn(span, named.span[0]))
    throw new PictureError(
      `highlight: "${id}" is of ${named.span[0]}, outside the calendar (${span.join(' to ')}); take it out`
    );
  return named;
}

const withEnd = (id: string, { date, dateEnd, title }: Story['events'][string]): Named => ({
  id,
  span: [date, dateEnd ?? date],
  text: title
});
