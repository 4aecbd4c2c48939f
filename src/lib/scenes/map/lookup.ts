import { project } from '../../drawing/map/projection.js';
import type { Point } from '../../drawing/map/topology';
import { city, country, region } from '../../drawing/map/geometry';
import { namesOf } from '../../drawing/map/topology';
import type { Place, Story } from '../../story/types';
import { PictureError } from '../types';
import { reach } from '../../drawing/map/views';
import { roomAt } from './shore';
import type { GroundName, NameKind } from './types';

/** @throws {PictureError} if there is no such place */
export function placeOf(story: Story, id: string): Place {
  const place = story.places[id];
  if (place) return place;
  throw new PictureError('focus', `unknown place “${id}”`, 'correct it, or add it to places.csv');
}

/** Metres of a place on the plane, or `null` where no source gives coordinates. */
export function positionOf({ lat, lon }: Place): Point | null {
  if (lat === null || lon === null) return null;
  const [x, y] = project(lon, lat);
  return Math.hypot(x, y) > reach.furthest ? null : [Math.round(x), Math.round(y)];
}

const far = 'lies further away than the maps reach and cannot be drawn';

/**
 * What is wrong with a place as a mark of the map, and what to do; `null` where nothing is. A place
 * without a point may be in the shared area shown, or a name of the ground.
 */
export function whyUndrawn(
  story: Story,
  id: string,
  area: string | null
): readonly [found: string, advice: string] | null {
  const place = story.places[id];
  if (!place || positionOf(place)) return null;
  if (groundNames.some((name) => name.id === id)) return null;
  if (area !== null && place.area === area) return null;
  if (place.lat !== null) return [`“${id}” ${far}`, 'leave it out'];
  return [
    `“${id}” has no coordinates, so it is never a point`,
    place.area ? `show area="${place.area}" instead` : 'say it in words instead'
  ];
}

/** @throws {PictureError} for a place that may not be a point */
export function pointOf(story: Story, id: string): Point {
  const point = positionOf(placeOf(story, id));
  if (point) return point;
  throw new PictureError('focus', ...(whyUndrawn(story, id, null) ?? unplaced(id)));
}

const unplaced = (id: string) => [`“${id}” is no point`, 'name a place with a coordinate'] as const;

interface NameRow {
  readonly id: string;
  readonly name: string;
  readonly kind: NameKind;
  readonly rank: number;
  readonly angle?: number;
}

/** Every name of the ground, most important first. */
export const groundNames: readonly GroundName[] = (() => {
  const rows = [region, country, city].flatMap((layer) => namesOf<NameRow>(layer));
  const byId = new Map<string, (typeof rows)[number][]>();
  for (const row of rows) {
    const same = byId.get(row.properties.id);
    if (same) same.push(row);
    else byId.set(row.properties.id, [row]);
  }
  return [...byId.values()]
    .toSorted((a, b) => (a[0]?.properties.rank ?? 9) - (b[0]?.properties.rank ?? 9))
    .flatMap(([first, ...others]): GroundName[] => {
      if (!first) return [];
      const { id, name, kind } = first.properties;
      const spots = [first, ...others].map(({ point: [x, y], properties: { angle } }) =>
        angle === undefined ? ([x, y] as const) : ([x, y, angle] as const)
      );
      if (kind !== 'city-country') return [{ id, name, kind, spots }];
      const rooms = spots.map(([x, y]) => roomAt([x, y], name));
      return [{ id, name, kind, spots, rooms }];
    });
})();
