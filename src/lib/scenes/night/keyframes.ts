import { didYouMean } from '../../story/nearest';
import type { NightSpan, Picture, Step, Story } from '../../story/types';
import { parse } from '../map/attributes';
import { mapKeyframe, mapPlace } from '../map/keyframes';
import { areaOf } from '../map/area';
import type { MapKeyframe } from '../map/types';
import { PictureError, type MakeKeyframe } from '../types';
import { minuteOfHour, stripOf } from './marks';
import { lightAt, skyOver } from './sky';
import type { NightKeyframe, State } from './types';

/** What a night has beside the attributes of a map. */
const own = ['shows', 'sun', 'caption'];

/**
 * A map with the hours under it: `{scene="night" view="city" shows="event-id …" sun="03:00"}`.
 * `shows` lists the events highlighted now; without it there is no strip. `sun` is the hour whose light the
 * picture has: it lights the map and says nothing about when anything happened. `caption` stands
 * over the name of the first place in focus. Places and events of earlier pictures stay as visited.
 */
export const keyframe: MakeKeyframe<NightKeyframe> = (story, picture) => {
  const wanted = parse(picture, own);
  const { night } = story;
  if (!night)
    throw new PictureError(
      'a night needs the hours of data/article.yaml: night: {from, until, sun}'
    );
  const { shows, sun, caption } = read(picture);
  const sky = skyOf(story, night);
  const light = sun === null ? wanted.light : lightAt(sky, minuteOfHour(night, sun));
  const before = earlier(story, picture);
  const past = new Set(before.all.flatMap((step) => read(step.picture).shows));
  const state = (event: string): State =>
    shows.includes(event) ? 'highlighted' : past.has(event) ? 'past' : 'future';
  for (const id of shows)
    if (!story.strip.some(({ event }) => event === id))
      throw new PictureError(
        `shows: “${id}” is not in data/night.csv${didYouMean(
          id,
          story.strip.map(({ event }) => event)
        )}`
      );
  const map = withVisited(story, mapKeyframe(story, { ...wanted, light }), before.chapter);
  return {
    map: caption === null ? map : withCaption(map, wanted.focus[0], caption),
    strip: shows.length === 0 ? null : stripOf(story, night, sky, state)
  };
};

function read({ attributes }: Picture) {
  const sun = attributes['sun'] ?? null;
  if (sun !== null && !/^([01]\d|2[0-3]):[0-5]\d$/.test(sun))
    throw new PictureError(`sun="${sun}": write an hour, HH:MM`);
  return {
    shows: (attributes['shows'] ?? '').split(/\s+/).filter(Boolean),
    sun,
    caption: attributes['caption'] ?? null
  };
}

/** The light over the place that `article.yaml` names, over the hours of the strip. */
export function skyOf(story: Story, { from, until, sun }: NightSpan) {
  const { lat, lon } = story.places[sun] ?? { lat: null, lon: null };
  if (lat === null || lon === null)
    throw new PictureError(`the sun of “${sun}” cannot be reckoned: it has no coordinates`);
  return skyOver(Date.parse(from), Date.parse(until), lat, lon);
}

/** The pictures of this scene that come before: all of them, and those of the same chapter. */
function earlier({ chapters }: Story, picture: Picture): { all: Step[]; chapter: Step[] } {
  const steps = chapters.flatMap((chapter) => chapter.steps);
  const at = steps.findIndex((step) => step.picture === picture);
  const all = steps.slice(0, Math.max(0, at)).filter((step) => step.picture.scene === 'night');
  return { all, chapter: all.filter((step) => step.chapter === steps[at]?.chapter) };
}

/** What was highlighted in the chapter's earlier pictures stays as a thin ring, or as a quiet area. */
function withVisited(story: Story, map: MapKeyframe, steps: readonly Step[]): MapKeyframe {
  const maps = steps.map(({ picture }) => parse(picture, own));
  const highlighted = new Set(maps.flatMap((wanted) => wanted.highlighted));
  const here = map.places.map((place) =>
    highlighted.has(place.id) && place.role !== 'highlighted'
      ? { ...place, visited: true as const }
      : place
  );
  const others = [...highlighted]
    .filter((id) => !map.places.some((place) => place.id === id))
    .flatMap((id) => mapPlace(story, id, 'visited') ?? [])
    .map((place) => ({ ...place, visited: true as const }));
  const area = maps.findLast((wanted) => wanted.area !== null)?.area ?? null;
  const quiet = map.area ? null : areaOf(story, area, []);
  return {
    ...map,
    places: [...here, ...others],
    area: map.area ?? (quiet && { ...quiet, members: [], quiet: true })
  };
}

const withCaption = (map: MapKeyframe, id: string | undefined, caption: string): MapKeyframe => ({
  ...map,
  places: map.places.map((place) => (place.id === id ? { ...place, caption } : place))
});
