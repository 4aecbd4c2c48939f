import { along, arcGap } from '../../drawing/map/arcs';
import { toScreen } from '../../drawing/map/camera';
import { place, type Box } from '../../drawing/map/place';
import type { Point } from '../../drawing/map/topology';
import { areaLabel } from './areaLabel';
import { aroundPoint, onSpot, standsBy } from './candidates';
import { nameLabel, namesAt } from './groundLabels';
import { linkLabel } from './linkLabels';
import { boundsOf, line, settingOf, wrapped, type Sheet, type Wanted } from './sheet';
import { words } from './strings';
import type { Hand, MapKeyframe, MapLabel, MapPlace } from './types';

/** Every label of a picture that finds room, placed. */
export function labelsOf(keyframe: MapKeyframe, sheet: Sheet, taken: readonly Box[]): MapLabel[] {
  const { camera } = sheet;
  const drawn = keyframe.places.filter((p) => drawnAt(p, camera.k));
  const marks = (own?: string) =>
    drawn.filter(({ id }) => id !== own).map(({ at }) => toScreen(camera, at));
  const labelOf = (p: MapPlace) => placeLabel(p, sheet, marks(p.id));
  const wanted: Wanted[] = [
    ...keyframe.unknown.map(({ id, at }) => unknownLabel(id, at, sheet)),
    ...(keyframe.area ? [areaLabel(keyframe.area, sheet)] : []),
    ...drawn.filter(({ role }) => role !== 'base').map(labelOf),
    ...keyframe.links.flatMap((link) => linkLabel(link, sheet, marks())),
    ...namesAt(keyframe.names, keyframe.places, camera.k).map((name) =>
      nameLabel(name, keyframe.area, sheet)
    ),
    ...drawn.filter(({ role }) => role === 'base').map(labelOf)
  ];
  const spots = place(wanted, boundsOf(sheet), [...taken, ...obstacles(keyframe, sheet)]);
  return wanted.flatMap(({ key }) => {
    const spot = spots.get(key);
    return spot ? [{ key, ...spot, opacity: 1 }] : [];
  });
}

/** Towns that are only there go where the city's own places come. */
const drawnAt = ({ role, from }: MapPlace, k: number): boolean =>
  role !== 'base' || within(k, [from, 0.05]);

const within = (k: number, [from, to]: readonly [number, number]): boolean => k >= from && k <= to;

function placeLabel(
  mapPlace: MapPlace,
  sheet: Sheet,
  others: readonly (readonly [number, number])[]
): Wanted {
  const { id, name, at, ring, role, hand, caption } = mapPlace;
  const own = [line(name, caption ? 'named' : role === 'visited' ? 'base' : role)];
  const { narrow } = sheet.viewport;
  // Words over a name are broken into shorter lines where there is no room for longer ones.
  const blocks = caption
    ? (narrow ? [200, 140] : [320, 200]).map((room) => [
        ...wrapped(caption, 'highlighted', room, narrow),
        ...own
      ])
    : [own];
  const wide = Math.min(ring * sheet.camera.k, 40);
  const gap = Math.max(wide + 4, { highlighted: 12, named: 10, visited: 9, base: 7 }[role]);
  const byHand = clearOf(wide, hand?.[narrow ? 'narrow' : 'wide']);
  const all = blocks.flatMap((lines) => aroundPoint(settingOf(lines, at, sheet), gap, byHand));
  const safeArea = all.filter((candidate) =>
    standsBy(toScreen(sheet.camera, at), others, candidate)
  );
  return {
    key: id,
    must: role === 'highlighted' || role === 'named',
    // What is said of a place is never what gives way: it carries the place's name with it.
    ...(caption ? { worth: 4 } : {}),
    candidates: caption ? [...safeArea, ...all] : safeArea
  };
}

/** A label set by hand keeps its distance from a ring that has grown beyond the mark, pixels. */
function clearOf(ring: number, hand?: Hand): Hand | undefined {
  if (!hand) return undefined;
  const [dx, dy, anchor] = hand;
  const more = Math.max(0, ring - 6);
  return [dx + { start: more, middle: 0, end: -more }[anchor], dy, anchor];
}

function unknownLabel(id: string, at: Point, sheet: Sheet): Wanted {
  const lines = [line(words.routeUnknown, 'unknown')];
  // Off the river's line, on the far side first.
  const shifts = [-52, -34, 34, 60].flatMap((y) => [0, -60, 60].map((x) => [x, y] as const));
  return {
    key: `unknown:${id}`,
    must: true,
    candidates: onSpot(settingOf(lines, at, sheet), shifts)
  };
}

/** What labels may not lie on: the marks of places and the lines of links. */
function obstacles({ places, links }: MapKeyframe, { camera }: Sheet): Box[] {
  const around = (at: Point, r: number): Box => {
    const [x, y] = toScreen(camera, at);
    return [x - r, y - r, x + r, y + r];
  };
  const marks = places
    .filter((p) => drawnAt(p, camera.k))
    .map(({ at, role }) => around(at, role === 'base' ? 3 : 6));
  const lines = links.flatMap(({ arc }) => {
    if (!arc) return [];
    const length = Math.hypot(arc.to[0] - arc.from[0], arc.to[1] - arc.from[1]) * camera.k;
    const count = Math.max(2, Math.round(length / 12));
    const free = arcGap / Math.max(length, 1);
    return Array.from({ length: count - 1 }, (_, i) => (i + 1) / count)
      .filter((t) => t > free && t < 1 - free)
      .map((t) => around(along(arc, t), 4));
  });
  return [...marks, ...lines];
}
