import type { StripMark } from '../scenes/night/types';
import { eventOf } from './keyframe';
import { positionsOf, type Position } from './positions';
import type { ExploreData } from './data';
import type { Report, Story, StoryEvent } from '../story/types';

/** One line of the table of the night: one source's word. */
export interface NightRow {
  /** `null` for a phrase that has no place on the strip, and so no mark. */
  readonly mark: StripMark | null;
  /** The hour as reported, or the phrase. */
  readonly when: string;
  /** The phrase that stands behind an hour. */
  readonly phrase: string | null;
  readonly reported: boolean;
  /** What is said, and by whom. */
  readonly says: string;
  readonly who: string;
  /** The id of whose telling it belongs to, where there is one. */
  readonly teller: string | null;
  /** Source ids. */
  readonly sources: readonly string[];
}

export interface NightGroup {
  readonly event: StoryEvent;
  readonly places: readonly Position[];
  readonly rows: readonly NightRow[];
}

/** The night as a table: every event of the strip with every report of it, by the earliest mark. */
export function nightRows(story: Story, { strip }: ExploreData): NightGroup[] {
  const groups = story.strip.flatMap(({ event: id }) => {
    const event = story.events[id];
    if (!event) return [];
    const marks = strip.marks.filter((mark) => eventOf(mark) === id);
    const own = marks.find((mark) => mark.id === id);
    const reports = story.reports.filter((report) => report.event === id);
    const rows = reports.map((report) => rowOf(report, marks));
    const first: NightRow[] = own
      ? [
          {
            mark: own,
            when: event.qualifier,
            phrase: null,
            reported: false,
            says: event.what,
            who: '',
            teller: null,
            sources: event.sources
          }
        ]
      : [];
    return [{ event, places: positionsOf(story, event.places), rows: [...first, ...rows] }];
  });
  const start = ({ rows }: NightGroup): number =>
    Math.min(...rows.map(({ mark }) => mark?.from ?? Infinity));
  return groups.toSorted((a, b) => start(a) - start(b));
}

function rowOf(report: Report, marks: readonly StripMark[]): NightRow {
  const { event, source, hour, phrase, says, who, teller } = report;
  return {
    mark: marks.find((mark) => mark.id === `${event}/${source}`) ?? null,
    when: hour ?? phrase ?? '',
    phrase: hour === null ? null : phrase,
    reported: hour !== null,
    says,
    who,
    teller,
    sources: [source]
  };
}
