import { map } from 'virtual:story';
import { toScreen, type Extent } from '../../drawing/map/camera';
import type { Box } from '../../drawing/map/place';
import type { Point } from '../../drawing/map/topology';
import { views } from '../../drawing/map/views';
import { alongStreet, onSpot } from './candidates';
import { line, settingOf, type Sheet, type Wanted } from './sheet';
import { blockSize } from './type';
import type { GroundName, LabelLine, LabelStyle, MapPlace, NameKind, SharedArea } from './types';

/** From which scale, and up to which, a kind of name is written; pixels to a metre. */
const scales: Readonly<Record<NameKind, readonly [number, number]>> = {
  country: [0, 0.012],
  sea: [0, 0.0012],
  river: [0.0024, 0.012],
  'city-country': [0.008, 1],
  'city-river': [0.014, 1],
  suburb: [0.05, 1],
  runway: [0.06, 1],
  street: [0.07, 1],
  gap: [0.03, 1]
};

const styles: Readonly<Record<NameKind, LabelStyle>> = {
  country: 'country',
  'city-country': 'country',
  sea: 'water',
  river: 'water',
  'city-river': 'water',
  suburb: 'ground',
  runway: 'ground',
  street: 'street',
  gap: 'gap'
};

/** A suburb is named earlier, from this scale, where the story points at a place in it: metres. */
const nearPlace = { from: 0.03, within: 1200 };

/** The names of the ground that are written at a scale; what is not known is said first. */
export function namesAt(
  names: readonly GroundName[],
  places: readonly MapPlace[],
  k: number
): GroundName[] {
  const near = ({ kind, spots }: GroundName): boolean =>
    kind === 'suburb' && k >= nearPlace.from && spots.some(([x, y]) => isNear([x, y], places));
  const shown = (name: GroundName): boolean => {
    const [from, to] = scales[name.kind];
    return name.must === true || (k >= from && k <= to) || near(name);
  };
  const first = (name: GroundName): number => (name.kind === 'gap' || near(name) ? 0 : 1);
  return names.filter(shown).toSorted((a, b) => first(a) - first(b));
}

const isNear = ([x, y]: Point, places: readonly MapPlace[]): boolean =>
  places.some(
    ({ role, at }) => role !== 'base' && Math.hypot(at[0] - x, at[1] - y) < nearPlace.within
  );

/** The country of the story, and most of what it covers. */
const home = { id: map.country, extent: views.country };

function onScreen([west, north, east, south]: Extent, { camera }: Sheet): Box {
  const [left, top] = toScreen(camera, [west, north]);
  const [right, bottom] = toScreen(camera, [east, south]);
  const inset = 0.08 * (right - left);
  return [left + inset, top + inset, right - inset, bottom - inset];
}

function around({ at, radius }: SharedArea, { camera }: Sheet): Box {
  const [x, y] = toScreen(camera, at);
  const r = radius * camera.k + shore;
  return [x - r, y - r, x + r, y + r];
}

/** Pixels that a country's name keeps from the river that is its border. */
const shore = 6;

/** Whether a country's name in the middle of a spot stays on its own side of the border. */
function hasRoom(lines: readonly LabelLine[], room: number, { camera, viewport }: Sheet): boolean {
  const { width, height } = blockSize(lines, viewport.narrow);
  const name = lines.map(({ text }) => text).join('');
  const free = room * camera.k;
  return height / 2 + shore <= free && width / 2 + shore <= free * shapeOf(name);
}

/** How much wider than high the ground is that a name needs. */
export const shapeOf = (name: string): number => 0.42 * name.length;

/** A name of the ground on the first of its spots that has room. */
export function nameLabel(ground: GroundName, area: SharedArea | null, sheet: Sheet): Wanted {
  const { id, name, kind, spots, rooms, must } = ground;
  const lines = [line(name, kind === 'country' && id === home.id ? 'home' : styles[kind])];
  const shifts: readonly Point[] = kind === 'suburb' ? suburbShifts : [[0, 0]];
  return {
    key: `name:${id}`,
    must: must === true,
    avoid: [
      // Another country's name never reaches into the one that the story is about,
      ...(kind === 'country' && id !== home.id ? [onScreen(home.extent, sheet)] : []),
      // nor does a country's name run into an area that says “somewhere here”.
      ...(kind === 'city-country' && area ? [around(area, sheet)] : [])
    ],
    candidates: spots.flatMap(([x, y, angle], i) => {
      const room = rooms?.[i];
      if (room !== undefined && !hasRoom(lines, room, sheet)) return [];
      const setting = settingOf(lines, [x, y], sheet);
      return angle === undefined
        ? onSpot(setting, shifts)
        : [alongStreet(setting, angle, -1), alongStreet(setting, angle, 1)];
    })
  };
}

/** A suburb has no point of its own: its name may give way a little, pixels. */
const suburbShifts: readonly Point[] = [
  [0, 0],
  [0, 14],
  [0, -14],
  [-26, 16],
  [26, 16]
];
