import { didYouMean } from '../../story/nearest';
import type { DateText, Story } from '../../story/types';
import { event as anyEvent, idOf } from '../attributes/ids';
import { kind, type Kind } from '../attributes/kind';
import type { Known } from '../attributes/known';
import type { Report } from '../attributes/define';
import { daysBetween, spanOf } from './days';
import type { Named, Span } from './types';

/** Whether a day lies within a span, its ends included. */
export const isIn = ([from, to]: Span, day: DateText) =>
  daysBetween(from, day) >= 0 && daysBetween(day, to) >= 0;

/** A promise or an event of a day, as the calendar names it; `null` where there is none of that id. */
export function namedOf(story: Story, id: string): Named | null {
  const deadline = story.deadlines.find((row) => row.id === id);
  if (deadline) return { id, span: spanOf(deadline.due), text: deadline.label, doubted: null };
  const event = story.events[id];
  if (!event || event.date.length < 10) return null;
  return {
    id,
    span: [event.date, event.dateEnd ?? event.date],
    text: event.title,
    doubted: story.conflicts.find((row) => row.event === id && row.day !== null)?.day ?? null
  };
}

const noDay = (id: string, date: string) =>
  [
    `the event “${id}” has no day (${date}), so the calendar cannot show it`,
    'take it out'
  ] as const;

/** An event whose day is known. */
export const datedEvent = (known: Known): Kind<string> =>
  anyEvent(known)
    .pipe(
      kind('', (id, fault) => {
        const found = known.story.events[id];
        return found && found.date.length < 10 ? fault(...noDay(id, found.date)) : id;
      })
    )
    .meta({ values: 'an event of events.csv that has a day' });

/** A promise whose outcome is known, or an event whose day is. */
export const dated = ({ story, unread, readable }: Known): Kind<string> =>
  kind('a deadline of deadlines.csv, or an event of events.csv that has a day', (id, fault) => {
    const deadline = story.deadlines.find((row) => row.id === id);
    const found = story.events[id];
    if (deadline?.outcome === 'not known')
      return fault(`“${id}” cannot be marked, because what came of it is not known`, 'take it out');
    if (deadline) return id;
    if (found) return found.date.length < 10 ? fault(...noDay(id, found.date)) : id;
    if (unread.has(id) || !readable('deadlines.csv') || !readable('events.csv')) return id;
    const known = [...story.deadlines.map((row) => row.id), ...Object.keys(story.events)];
    return fault(
      `unknown deadline or event “${id}”${didYouMean(id, known)}`,
      'correct it, or add it to deadlines.csv or events.csv'
    );
  });

/** A promise that was put off. */
export const putOff = (known: Known): Kind<string> => {
  const ids = known.story.deadlines.flatMap(({ id, outcome }) => (outcome === 'put off' ? id : []));
  const advice = `write some of: ${ids.join(' ')}`;
  return idOf(known, 'deadline that was put off,', ids, 'deadlines.csv', advice).meta({
    values: 'a deadline of deadlines.csv that was put off'
  });
};

interface Asked {
  readonly from: Span;
  readonly to: Span;
  readonly until: Span;
  readonly focus: Span | null;
  readonly highlight: readonly string[];
}

/** Everything lies within the calendar. */
export function checkDays(
  { from, to, until, focus, highlight }: Asked,
  { story }: Known,
  report: Report
): void {
  const span = [from[0], to[1]] as const;
  if (span[0] > span[1])
    return report('to', `${span[1]} is before from, ${span[0]}`, 'swap or correct them');
  const outside = `lies outside the calendar, which runs from ${span[0]} to ${span[1]}`;
  const within = ([first, last]: Span) => isIn(span, first) && isIn(span, last);
  if (!isIn(span, until[0]))
    report('until', `${until[0]} ${outside}`, 'move it, or “from” and “to”');
  if (focus && !within(focus))
    report('focus', `${focus.join(' to ')} ${outside}`, 'move it, or “from” and “to”');
  for (const id of highlight) {
    const named = namedOf(story, id);
    if (named && !isIn(span, named.span[0]))
      report('highlight', `“${id}” is of ${named.span[0]} and ${outside}`, 'take it out');
  }
}
