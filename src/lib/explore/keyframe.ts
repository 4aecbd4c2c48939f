import type { MapKeyframe, Role } from '../scenes/map/types';
import type { NightKeyframe, State, StripMark } from '../scenes/night/types';
import type { ExploreData } from './data';

/** How long a reported hour counts as now, in minutes: no source says how long anything took. */
const now = 30;

/** Where a mark stands seen from a minute. A window is now from one end to the other. */
export function stateAt({ from, until }: Pick<StripMark, 'from' | 'until'>, minute: number): State {
  if (minute < from) return 'later';
  return minute < (until ?? from + now) || minute === until ? 'lit' : 'told';
}

/** The event of a mark: its id is `event/source`, or the event's own. */
export const eventOf = ({ id }: Pick<StripMark, 'id'>): string => id.split('/')[0] ?? id;

/** What the reader has chosen. */
export interface Choice {
  /** On the strip. */
  readonly minute: number;
  /** Reported hours only: phrases are left out. */
  readonly reported: boolean;
}

/** The night at a minute, as a picture. Pure. */
export function nightAt(data: ExploreData, { minute, reported }: Choice): NightKeyframe {
  const marks = data.strip.marks
    .filter(({ until }) => !reported || until === null)
    .map((mark) => ({ ...mark, label: null, state: stateAt(mark, minute) }));
  const inState = (state: State) =>
    new Set(marks.filter((mark) => mark.state === state).map(eventOf));
  const [lit, told] = [inState('lit'), inState('told')];
  const light = data.strip.sky.findLast(([from]) => from <= minute)?.[1] ?? 'day';
  const of = (events: ReadonlySet<string>, what: 'places' | 'inArea') =>
    new Set([...events].flatMap((event) => data.events[event]?.[what] ?? []));
  return {
    map: { ...mapAt(data.map, of(lit, 'places'), of(told, 'places'), of(lit, 'inArea')), light },
    strip: { ...data.strip, marks, hand: minute }
  };
}

function mapAt(
  map: MapKeyframe,
  lit: ReadonlySet<string>,
  told: ReadonlySet<string>,
  inArea: ReadonlySet<string>
): MapKeyframe {
  return {
    ...map,
    places: map.places.map((place) => ({
      ...place,
      role: lit.has(place.id) ? ('lit' satisfies Role) : place.role,
      ...(told.has(place.id) ? { trace: true as const } : {})
    })),
    area: map.area && {
      ...map.area,
      members: map.area.members
        .map(({ name }) => ({ name, lit: inArea.has(name) }))
        .toSorted((a, b) => Number(b.lit) - Number(a.lit))
    }
  };
}

/** Where the reader begins: at the first hour that any source reports. */
export const firstChoice = ({ strip }: ExploreData): Choice => ({
  minute: Math.min(
    ...strip.marks.filter(({ until }) => until === null).map(({ from }) => from),
    strip.minutes
  ),
  reported: false
});
