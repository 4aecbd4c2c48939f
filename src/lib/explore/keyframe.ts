import { interpolateNumber } from 'd3';
import { progress } from '../drawing/motion/progress';
import type { MapKeyframe, Role } from '../scenes/map/types';
import { strengthOf, wordless } from '../scenes/night/strip';
import type { NightKeyframe, State, StripMark } from '../scenes/night/types';
import type { ExploreData } from './data';

/** How long a reported hour counts as now, in minutes: no source says how long anything took. */
const now = 30;
/** The share of a window, at each end, over which it fades; and what is left of it at the very end. */
const fades = { over: 0.3, to: 0.08 };

/** Where a mark stands seen from a minute. A window is now from one end to the other. */
export function stateAt({ from, until }: Pick<StripMark, 'from' | 'until'>, minute: number): State {
  if (minute < from) return 'future';
  return minute < (until ?? from + now) || minute === until ? 'highlighted' : 'past';
}

/** How strongly a phrase may mean a minute: as strong as its band on the strip is there, 0 to 0.5. */
export function likelihoodAt({ from, until }: Pick<StripMark, 'from' | 'until'>, minute: number) {
  if (until === null || minute < from || minute > until) return 0;
  const inside = Math.min(minute - from, until - minute) / (until - from);
  const shown = interpolateNumber(fades.to, 1)(progress(inside, [0, fades.over]));
  return wordless * strengthOf(from, until) * shown;
}

/** The event of a mark: its id is `event/source`, or the event's own. */
export const eventOf = ({ id }: Pick<StripMark, 'id'>): string => id.split('/')[0] ?? id;

/** What the reader has chosen. */
export interface Choice {
  /** On the strip. */
  readonly minute: number;
  /** Reported hours only: phrases are left out. */
  readonly reported: boolean;
  /** The id of a teller: what others say is faint, and lights nothing. `null` for everyone. */
  readonly teller: string | null;
}

/**
 * The night at a minute, as a picture. Only a reported hour lights a place; a phrase gives it a
 * glow, as strong as its window is there. Pure.
 */
export function nightAt(data: ExploreData, { minute, reported, teller }: Choice): NightKeyframe {
  const told = data.tellers.find(({ id }) => id === teller)?.marks;
  const marks = data.strip.marks
    .filter(({ until }) => !reported || until === null)
    .map((mark) =>
      told?.includes(mark.id) === false
        ? { ...mark, label: null, state: 'future' as const, faint: true as const }
        : { ...mark, label: null, state: stateAt(mark, minute) }
    );
  const light = data.strip.sky.findLast(([from]) => from <= minute)?.[1] ?? 'day';
  return {
    map: { ...mapAt(data, marks.filter(isAsked), minute), light },
    strip: { ...data.strip, marks, hand: minute }
  };
}

const isAsked = ({ faint }: StripMark): boolean => !faint;

function mapAt({ map, events }: ExploreData, marks: readonly StripMark[], minute: number) {
  const of = (chosen: readonly StripMark[], what: 'places' | 'inArea') =>
    new Set(chosen.flatMap((mark) => events[eventOf(mark)]?.[what] ?? []));
  const hours = marks.filter(({ until, state }) => until === null && state === 'highlighted');
  const past = of(
    marks.filter(({ state }) => state === 'past'),
    'places'
  );
  const [highlighted, inArea] = [of(hours, 'places'), of(hours, 'inArea')];
  const likely = (what: 'places' | 'inArea', is: (name: string) => boolean): number =>
    Math.max(
      0,
      ...marks
        .filter((mark) => events[eventOf(mark)]?.[what].some(is))
        .map((mark) => likelihoodAt(mark, minute))
    );
  return {
    ...map,
    places: map.places.map((place) => ({
      ...place,
      role: highlighted.has(place.id) ? ('highlighted' satisfies Role) : place.role,
      likely: likely('places', (id) => id === place.id),
      ...(past.has(place.id) ? { visited: true as const } : {})
    })),
    area: map.area && {
      ...map.area,
      likely: likely('inArea', () => true),
      members: map.area.members
        .map(({ name }) => ({ name, highlighted: inArea.has(name) }))
        .toSorted((a, b) => Number(b.highlighted) - Number(a.highlighted))
    }
  } satisfies MapKeyframe;
}

/** Where the reader begins: at the first hour that any source reports. */
export const firstChoice = ({ strip }: ExploreData): Choice => ({
  minute: Math.min(
    ...strip.marks.filter(({ until }) => until === null).map(({ from }) => from),
    strip.minutes
  ),
  reported: false,
  teller: null
});
