import { formatHour, formatShortWeekday } from '../../i18n/format';
import type { NightSpan, Report, Story, StripEvent } from '../../story/types';
import type { State, StripKeyframe, StripMark } from './types';

const minute = 60_000;
/** Minutes between two hours that the strip names. */
const every = 180;

/** The strip's minute of an instant. */
export const minuteOf = ({ from }: NightSpan, instant: string): number =>
  Math.round((Date.parse(instant) - Date.parse(from)) / minute);

/** `03:00` as a minute of the strip, on whichever of its days has it. */
export function minuteOfHour({ from }: NightSpan, hour: string): number {
  const [h = 0, m = 0] = hour.split(':').map(Number);
  const [h0 = 0, m0 = 0] = from.slice(11, 16).split(':').map(Number);
  return (((h - h0) * 60 + m - m0) % 1440) + (h * 60 + m < h0 * 60 + m0 ? 1440 : 0);
}

type Unplaced = Omit<StripMark, 'state' | 'strand'>;

/** Every report of an event as a mark, and the event's own phrase where it has words for one. */
function marksOf(story: Story, night: NightSpan, { event, label }: StripEvent): Unplaced[] {
  const found = story.events[event];
  const windowOf = (phrase: string): Pick<StripMark, 'from' | 'until'> | null => {
    const window = story.windows.find((row) => row.phrase === phrase);
    return window?.from && window.until
      ? { from: minuteOf(night, window.from), until: minuteOf(night, window.until) }
      : null;
  };
  const own = found && label !== null ? windowOf(found.qualifier) : null;
  return [
    ...(own ? [{ id: event, ...own, label }] : []),
    ...story.reports
      .filter((report) => report.event === event)
      .flatMap((report) => {
        const place = placeOf(report, found?.date ?? '', night, windowOf);
        return place ? [{ id: `${event}/${report.source}`, ...place, label: report.label }] : [];
      })
  ];
}

function placeOf(
  { hour, phrase }: Report,
  date: string,
  night: NightSpan,
  windowOf: (phrase: string) => Pick<StripMark, 'from' | 'until'> | null
) {
  if (hour === null) return phrase === null ? null : windowOf(phrase);
  const instant = `${date}T${hour}:00${night.from.slice(-6)}`;
  return { from: minuteOf(night, instant), until: null };
}

/**
 * The strip with the events in `state`; all others are still to come.
 * @param sky see `skyOver`
 */
export function stripOf(
  story: Story,
  night: NightSpan,
  sky: StripKeyframe['sky'],
  state: (event: string) => State
): StripKeyframe {
  const strands = [...new Set(story.strip.map(({ strand }) => strand))];
  const minutes = minuteOf(night, night.until);
  const start = Date.parse(night.from);
  return {
    minutes,
    strands,
    sky,
    hand: null,
    hours: Array.from({ length: Math.floor(minutes / every) + 1 }, (_, i) => {
      const instant = new Date(start + i * every * minute).toISOString();
      const text = formatHour(instant);
      const begins = i === 0 || text === '00:00';
      return { at: i * every, text, ...(begins ? { day: formatShortWeekday(instant) } : {}) };
    }),
    marks: story.strip.flatMap((row) =>
      marksOf(story, night, row).map((mark) => ({
        ...mark,
        strand: strands.indexOf(row.strand),
        state: quietWithout(mark.label, state(row.event))
      }))
    )
  };
}

/** A mark is highlighted with its words only: a bright band that says nothing would be a riddle. */
const quietWithout = (label: string | null, state: State): State =>
  label === null && state === 'highlighted' ? 'past' : state;
