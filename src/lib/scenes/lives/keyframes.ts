import { formatDate } from '../../i18n/format';
import type { Life as Row } from '../../story/types';
import { headingOf } from '../attributes/heading';
import type { MakeKeyframe } from '../types';
import { between, dayNumber, shortDate, ticksOf } from './days';
import { lastKnown, textOf } from './told';
import type { LivesAttributes } from './schema';
import { stretchId } from './stretchId';
import { words } from './strings';
import type { Days, Life, LivesKeyframe, Stretch } from './types';

/** The lives of some people up to a day, each as its rows in lives.csv have it. */
export const keyframe: MakeKeyframe<LivesAttributes, LivesKeyframe> = (story, attributes) => {
  const { people, from, to, focus, line } = attributes;
  const span: Days = [dayNumber(from[0]), dayNumber(to[1])];
  const until = Math.min(span[1], dayNumber((attributes.until ?? to)[1]));
  const event = story.events[line ?? ''];
  const start = story.lives.map((row) => row.fromEarliest).sort()[0] ?? '';
  const lifeOf = (id: string): Life => {
    const rows = story.lives.filter((row) => row.person === id);
    const focused = focus.length === 0 || focus.includes(id);
    return {
      id,
      name: story.actors[id]?.shortName ?? id,
      focused,
      stretches: rows.flatMap((row) => stretchOf(row, start, until) ?? []),
      last: focused && attributes.words === 'last' ? lastKnown(rows, until) : null
    };
  };
  return {
    ...headingOf(attributes),
    span,
    until,
    lives: people.map(lifeOf),
    ticks: ticksOf(span),
    line: event?.date
      ? {
          id: event.id,
          day: dayNumber(event.date),
          date: formatDate(event.date),
          text: event.title
        }
      : null
  };
};

/** @param first the first date of the table, which stands for that day or before */
function stretchOf(row: Row, first: Row['fromEarliest'], until: number): Stretch | null {
  const { state, fromEarliest, fromLatest, toEarliest, toLatest, asOf } = row;
  if (state === 'unknown') return null;
  const sinceFirst = fromLatest === first;
  const start = between(fromEarliest, sinceFirst ? fromEarliest : fromLatest);
  const end = toEarliest !== null && toLatest !== null ? between(toEarliest, toLatest) : null;
  const begun = start[0] <= until;
  return {
    id: stretchId(row),
    state,
    disputed: row.disputed,
    start: sinceFirst ? [start[0], start[0]] : start,
    end: end ?? (asOf === null ? start : between(asOf, asOf)),
    open: end === null,
    since: sinceFirst ? '' : shortDate(fromEarliest, fromLatest, words.by),
    text: begun ? textOf(row) : null
  };
}
