import { extentOf, union, type Extent } from '../../drawing/map/camera';
import { nearest, reach, views } from '../../drawing/map/views';
import type { Point } from '../../drawing/map/topology';
import type { Story } from '../../story/types';
import type { MakeKeyframe } from '../types';
import { areaOf } from './area';
import { linksOf, unknownOf } from './links';
import { groundNames, placeOf, pointOf, positionOf } from './lookup';
import type { MapAttributes } from './schema';
import type { GroundName, MapKeyframe, MapPlace, NameKind, Role } from './types';

/** The widest a place's uncertainty may look when the camera comes near, in pixels. */
const widestRing = 40;
/** From which scale a town that the story does not name is on the map, pixels to a metre. */
const scales = { town: 0.002, city: 0.0008 };
/** Kinds of place that are towns: their point is a middle, not a position. */
const towns = ['capital city', 'city', 'town'];

/** Places, links and names, looked up and projected. */
export const keyframe: MakeKeyframe<MapAttributes, MapKeyframe> = (story, attributes) =>
  mapKeyframe(story, attributes);

/** The same for a scene that holds a map. */
export function mapKeyframe(story: Story, wanted: MapAttributes): MapKeyframe {
  const extent = extentFor(story, wanted);
  return {
    light: wanted.light,
    extent,
    nearest: nearestFor(story, wanted),
    places: placesOf(story, wanted, extent),
    names: namesFor(story, wanted, extent),
    links: linksOf(story, wanted),
    unknown: wanted.unknown.map((pair) => unknownOf(story, pair)),
    area: areaOf(story, wanted.area, wanted.highlight)
  };
}

/** The view with everything in it that the picture points at. */
function extentFor(story: Story, wanted: MapAttributes): Extent {
  const { view, focus, highlight, label, links, unknown, area } = wanted;
  const named = [
    ...highlight,
    ...label,
    ...[...links, ...unknown, ...movementEnds(story, wanted)].flat()
  ];
  const points = [
    ...focus.map((id) => pointOf(story, id)),
    ...named.map((id) => positionOf(placeOf(story, id))).filter((point) => point !== null)
  ];
  const shared = areaOf(story, area, highlight);
  const extents = [
    view ? views[view] : null,
    extentOf(points),
    shared && around(shared.at, shared.radius)
  ].filter((extent) => extent !== null);
  const all = withCountry(extents.reduce((whole, extent) => union(whole, extent)));
  return all.map(Math.round) as unknown as Extent;
}

/** Seen from far off, the country is one thing: where a picture reaches into it, it is shown whole. */
function withCountry(extent: Extent): Extent {
  const [west, north, east, south] = views.country;
  const apart = extent[0] > east || extent[2] < west || extent[1] > south || extent[3] < north;
  return apart || sizeOf(extent) < reach.whole ? extent : union(extent, views.country);
}

const around = ([x, y]: Point, r: number): Extent => [x - r, y - r, x + r, y + r];

/** No nearer than the best known place in focus allows. */
function nearestFor(story: Story, { view, focus }: MapAttributes): number {
  if (view) return nearest;
  const precisions = focus.map((id) => placeOf(story, id).precision ?? 0);
  return Math.min(nearest, widestRing / Math.max(1, Math.min(...precisions)));
}

const sizeOf = ([west, north, east, south]: Extent): number => Math.max(east - west, south - north);

/** Whether a point may come into a viewport that fits the extent, whatever the viewport's shape. */
function near([x, y]: Point, extent: Extent): boolean {
  const margin = 1.2 * Math.max(sizeOf(extent), 8000);
  const [west, north, east, south] = extent;
  return x > west - margin && x < east + margin && y > north - margin && y < south + margin;
}

function placesOf(story: Story, wanted: MapAttributes, extent: Extent): MapPlace[] {
  const ends = [...wanted.links, ...wanted.unknown, ...movementEnds(story, wanted)].flat();
  const roles = new Map<string, Role>();
  const give = (ids: readonly string[], role: Role): void =>
    ids.forEach((id) => roles.has(id) || roles.set(id, role));
  give(wanted.highlight, 'highlighted');
  give([...wanted.label, ...wanted.bound, ...ends, ...wanted.focus], 'named');
  give(baseTowns(story, extent), 'base');
  return [...roles].flatMap(([id, role]) => mapPlace(story, id, role) ?? []);
}

/** A place in its role, or `null` where no source gives coordinates. */
export function mapPlace(story: Story, id: string, role: Role): MapPlace | null {
  const place = placeOf(story, id);
  const at = positionOf(place);
  if (!at) return null;
  const hand = handOf(story, id);
  return {
    id,
    name: place.name,
    at,
    ring: towns.includes(place.kind) ? 0 : (place.precision ?? 0),
    role,
    from: role === 'base' ? (place.kind === 'town' ? scales.town : scales.city) : 0,
    ...(hand ? { hand } : {})
  };
}

const movementEnds = (story: Story, { movements }: MapAttributes) =>
  story.movements
    .filter(({ id }) => movements.includes(id))
    .map(({ from, to }) => [from, to] as const)
    .map((pair) => pair.filter((id) => story.places[id] && positionOf(placeOf(story, id))));

function baseTowns(story: Story, extent: Extent): string[] {
  const size = sizeOf(extent);
  if (size < reach.city / 3) return [];
  const kinds = size < reach.towns ? towns : towns.filter((kind) => kind !== 'town');
  return Object.values(story.places)
    .filter(({ kind }) => kinds.includes(kind))
    .filter((place) => {
      const at = positionOf(place);
      return at !== null && near(at, extent);
    })
    .toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
    .map(({ id }) => id);
}

function handOf(story: Story, id: string): MapPlace['hand'] {
  const rows = story.labels.filter(({ place }) => place === id);
  if (rows.length === 0) return undefined;
  return Object.fromEntries(
    rows.map(({ breakpoint, dx, dy, anchor }) => [breakpoint, [dx, dy, anchor]])
  );
}

const cityKinds: readonly NameKind[] = [
  'city-country',
  'city-river',
  'suburb',
  'runway',
  'street',
  'gap'
];

function namesFor(story: Story, { label, highlight }: MapAttributes, extent: Extent): GroundName[] {
  const city = sizeOf(extent) < reach.city;
  const asked = [...label, ...highlight];
  return groundNames
    .filter(({ kind }) => cityKinds.includes(kind) === city)
    .flatMap((name) => {
      const inReach = name.spots.map(([x, y]) => near([x, y], extent));
      const spots = name.spots.filter((_, i) => inReach[i]);
      const rooms = name.rooms?.filter((_, i) => inReach[i]);
      const must = asked.includes(name.id);
      if (spots.length === 0) return [];
      // The desk's own name for a place wins over the map's.
      const text = story.places[name.id]?.name ?? name.name;
      return [
        {
          ...name,
          name: text,
          spots,
          ...(rooms ? { rooms } : {}),
          ...(must ? { must: true as const } : {})
        }
      ];
    });
}
