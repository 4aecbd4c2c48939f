import { pointed as t } from '../../i18n';
import { formatSpan, formatWeekday, formatYear } from '../../i18n/format';
import { range } from 'd3';
import type { Story } from '../../story/types';
import { sentences } from '../sentences';
import type { Named, NamesOf } from '../types';
import { dateText, dayNumber, spanOf } from './days';
import { periodsOf } from './marks';
import { stateOf } from './states';
import { words } from './strings';
import type { CalendarKeyframe, Promised } from './types';

const outcomes = {
  open: words.promised,
  met: words.met,
  missed: words.missed,
  'put off': words.putOff
} as const;

/** What each day was for parliament, what was set for it, and what happened on it by the story's now. */
export const named: NamesOf<CalendarKeyframe> = (story, keyframe) => {
  const [first, last] = keyframe.span.map(dayNumber) as [number, number];
  const eventsOn = eventsOf(story, keyframe);
  return Object.fromEntries(
    range(first, last + 1).map((day): [string, Named] => {
      const date = dateText(day);
      const texts = [...promisesOn(story, keyframe, date), ...eventsOn(date)];
      const state = standing(keyframe, day);
      return [
        date,
        {
          name: `${formatWeekday(date)} ${formatYear(date)}`,
          text: sentences(state, ...texts)
        }
      ];
    })
  );
};

function standing(keyframe: CalendarKeyframe, day: number): string {
  const { closed, orderedTo } = keyframe;
  const now = dayNumber(keyframe.until);
  const state = stateOf({ periods: periodsOf(keyframe), now }, day);
  if (state === 'closed') return t.dayClosed;
  if (state === 'dissolved') return t.dayDissolved;
  if (state === 'open') return '';
  const isOrdered =
    orderedTo !== null && day >= dayNumber(closed[0]) && day <= dayNumber(orderedTo);
  return isOrdered ? t.dayOrdered : t.dayAhead;
}

function promisesOn({ deadlines }: Story, { promised }: CalendarKeyframe, date: string): string[] {
  return promised
    .filter(({ due }) => due === date)
    .flatMap(({ id, outcome }: Promised) => {
      const label = deadlines.find((row) => row.id === id)?.label;
      return label ? t.promise(label, outcomes[outcome]) : [];
    });
}

/** Events that have come, and those that the picture names; a day that another source gives is told too. */
function eventsOf(
  story: Story,
  { named: shown, until }: CalendarKeyframe
): (date: string) => string[] {
  const all = Object.values(story.events)
    .filter(
      ({ id, date: from }) =>
        from.length === 10 && (from <= until || shown.some((one) => one.id === id))
    )
    .map(({ id, title, date: from, dateEnd, unverified }) => {
      const [start, end] = [spanOf(from)[0], spanOf(dateEnd ?? from)[1]];
      const told = unverified ? t.unverified(title) : title;
      const text = start === end ? told : t.lasted(told, formatSpan(from, dateEnd ?? from));
      const doubted = story.conflicts.filter(({ event }) => event === id).map(({ day }) => day);
      return { start, end, told, text, doubted };
    });
  return (date) =>
    all.flatMap(({ start, end, told, text, doubted }) => {
      if (start <= date && date <= end) return text;
      return doubted.includes(date) ? t.doubted(told) : [];
    });
}
