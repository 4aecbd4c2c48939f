import type { NightSpan, Picture, Step, Story } from '../../story/types';
import { attributesOf } from '../attributes/read';
import { areaOf } from '../map/area';
import { mapKeyframe, mapPlace } from '../map/keyframes';
import type { MapKeyframe } from '../map/types';
import { PictureError, type MakeKeyframe } from '../types';
import { minuteOfHour, stripOf } from './marks';
import { schema, type NightAttributes } from './schema';
import { lightAt, skyOver } from './sky';
import type { NightKeyframe, State } from './types';

/** A picture of this scene that comes earlier in the story. */
interface Earlier {
  readonly chapter: string;
  readonly attributes: NightAttributes;
}

/**
 * A map with the hours under it. The hour of the sun lights the map and says nothing about when
 * anything happened. Places of the chapter's earlier pictures and events of all earlier ones stay.
 */
export const keyframe: MakeKeyframe<NightAttributes, NightKeyframe> = (
  story,
  attributes,
  picture
) => {
  const { night } = story;
  if (!night)
    throw new PictureError(
      'scene',
      'a night needs the hours of the strip',
      'add night: {from, until, sun} to article.yaml'
    );
  const { shows, sun, caption } = attributes;
  const sky = skyOf(story, night);
  const light = sun === null ? attributes.light : lightAt(sky, minuteOfHour(night, sun));
  const before = earlier(story, picture);
  const past = new Set(before.all.flatMap((one) => one.attributes.shows));
  const state = (event: string): State =>
    shows.includes(event) ? 'highlighted' : past.has(event) ? 'past' : 'future';
  const map = withVisited(story, mapKeyframe(story, { ...attributes, light }), before.chapter);
  return {
    map: caption === null ? map : withCaption(map, attributes.focus[0], caption),
    strip: shows.length === 0 ? null : stripOf(story, night, sky, state)
  };
};

/** The light over the place that `article.yaml` names, over the hours of the strip. */
export function skyOf(story: Story, { from, until, sun }: NightSpan) {
  const { lat, lon } = story.places[sun] ?? { lat: null, lon: null };
  if (lat === null || lon === null)
    throw new PictureError(
      'scene',
      `the sun of “${sun}” cannot be reckoned, for it has no coordinates`,
      'name another place in article.yaml, night: sun'
    );
  return skyOver(Date.parse(from), Date.parse(until), lat, lon);
}

/** The pictures of this scene that come before: all of them, and those of the same chapter. */
function earlier(story: Story, picture: Picture): { all: Earlier[]; chapter: Earlier[] } {
  const steps = story.chapters.flatMap((chapter) => chapter.steps);
  const at = steps.findIndex((step) => step.picture === picture);
  const all = steps.slice(0, Math.max(0, at)).flatMap((step): Earlier[] => read(story, step));
  return { all, chapter: all.filter(({ chapter }) => chapter === steps[at]?.chapter) };
}

/** A step's picture, if it is of this scene; nothing where it is wrong, for that has been said. */
function read(story: Story, { chapter, picture }: Step): Earlier[] {
  if (picture.scene !== 'night') return [];
  const attributes = attributesOf(schema, story, picture.attributes);
  return attributes === null ? [] : [{ chapter, attributes }];
}

/** What was highlighted in the chapter's earlier pictures stays as a thin ring, or as a quiet area. */
function withVisited(story: Story, map: MapKeyframe, steps: readonly Earlier[]): MapKeyframe {
  const maps = steps.map(({ attributes }) => attributes);
  const highlighted = new Set(maps.flatMap((wanted) => wanted.highlight));
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
