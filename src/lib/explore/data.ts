import { formatWeekday } from '../i18n/format';
import { attributesOf } from '../scenes/attributes/read';
import { mapKeyframe } from '../scenes/map/keyframes';
import { schema } from '../scenes/map/schema';
import type { MapKeyframe } from '../scenes/map/types';
import { stripOf } from '../scenes/night/marks';
import { skyOf } from '../scenes/night/keyframes';
import type { StripKeyframe } from '../scenes/night/types';
import type { Story } from '../story/types';
import { countAll, tellersOf, type Counts, type Teller } from './tellers';

/** What the explorable night is made of, sent to the browser as JSON. */
export interface ExploreData {
  /** The whole city, nothing highlighted. */
  readonly map: MapKeyframe;
  /** Names of the days on which it begins and ends. */
  readonly days: readonly [before: string, after: string];
  /** Every mark still to come. */
  readonly strip: StripKeyframe;
  /** Where an event happened, by its id: places on the map, and names in the shared area. */
  readonly events: Readonly<
    Record<string, { readonly places: string[]; readonly inArea: string[] }>
  >;
  /** By whose telling it can be explored; and all that is told. */
  readonly tellers: readonly Teller[];
  readonly all: Counts;
}

/**
 * The night of `article.yaml`, or `null` for a story without one. Its map shows every place of the
 * night's events that a source places; those of the shared area are members of it.
 */
export function exploreData(story: Story): ExploreData | null {
  const { night } = story;
  if (!night) return null;
  const ids = [...new Set(story.strip.flatMap(({ event }) => story.events[event]?.places ?? []))];
  const places = ids.flatMap((id) => story.places[id] ?? []);
  const area = places.find((place) => place.area !== null)?.area ?? null;
  const home = story.places[night.sun];
  // Other towns are named in the list; the map is the city's.
  const near = places.filter(
    ({ id, lat, lon, precision }) =>
      id !== night.sun &&
      lat !== null &&
      lon !== null &&
      home?.lat != null &&
      home.lon !== null &&
      (precision ?? Infinity) < 500 &&
      Math.hypot(lat - home.lat, lon - home.lon) < 0.1
  );
  const wanted = attributesOf(schema, story, {
    view: 'city',
    label: near.map(({ id }) => id).join(' '),
    ...(area ? { area } : {})
  });
  if (wanted === null) throw new Error('the places of the night are not those of a map');
  const strip = stripOf(story, night, skyOf(story, night), () => 'future');
  return {
    map: mapKeyframe(story, wanted),
    days: [formatWeekday(night.from.slice(0, 10)), formatWeekday(night.until.slice(0, 10))],
    strip,
    tellers: tellersOf(story, strip.marks),
    all: countAll(story),
    events: Object.fromEntries(
      story.strip.map(({ event }) => {
        const at = (story.events[event]?.places ?? []).flatMap((id) => story.places[id] ?? []);
        const drawn = at.filter((place) => near.includes(place)).map(({ id }) => id);
        const inArea = at.filter((place) => area !== null && place.area === area);
        return [event, { places: drawn, inArea: inArea.map(({ name }) => name) }];
      })
    )
  };
}

/** As the browser fetches it. */
export const exploreJson = (data: ExploreData): string => JSON.stringify(data);
