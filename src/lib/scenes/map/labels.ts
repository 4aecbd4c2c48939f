import { wrapText } from '../../charts/wrapText';
import { toScreen, type Camera, type Extent } from '../../maps/camera';
import { place, type Box, type Request } from '../../maps/place';
import { along, arcGap } from '../../maps/arcs';
import type { Point } from '../../maps/topology';
import { views } from '../../maps/views';
import { clearArea } from '../../charts/area';
import type { Frame } from '../types';
import { alongStreet, aroundPoint, onSpot, slidInto, type Spot } from './candidates';
import { words } from './strings';
import { settings, sizeOf } from './type';
import type {
  GroundName,
  Hand,
  LabelLine,
  LabelStyle,
  Link,
  MapKeyframe,
  MapLabel,
  MapPlace,
  NameKind,
  SharedArea
} from './types';

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
  gap: [0.05, 1]
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

interface Sheet {
  readonly camera: Camera;
  readonly frame: Frame;
}
type Wanted = Request<Spot>;

/** Every label of a picture that finds room, placed. */
export function labelsOf(keyframe: MapKeyframe, sheet: Sheet, taken: readonly Box[]): MapLabel[] {
  const { camera } = sheet;
  const shown = (name: GroundName): boolean =>
    name.must === true || within(camera.k, scales[name.kind]);
  const wanted: Wanted[] = [
    ...keyframe.unknown.map(({ id, at }) => unknownLabel(id, at, sheet)),
    ...(keyframe.area ? [areaLabel(keyframe.area, sheet)] : []),
    ...keyframe.places.filter(({ role }) => role !== 'base').map((p) => placeLabel(p, sheet)),
    ...keyframe.links.flatMap((link) => linkLabel(link, sheet)),
    ...keyframe.names.filter(shown).map((name) => nameLabel(name, sheet)),
    ...keyframe.places
      .filter((p) => p.role === 'base' && drawnAt(p, camera.k))
      .map((p) => placeLabel(p, sheet))
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

/** Where labels may stand: what no card covers. */
function boundsOf({ frame }: Sheet): Box {
  const { x, y, width, height } = clearArea(frame);
  return [x, y, x + width, y + height];
}

const line = (text: string, style: LabelStyle): LabelLine => ({ text, style });

const wrapped = (text: string, style: LabelStyle, room: number, narrow: boolean): LabelLine[] =>
  wrapText(text, room, sizeOf(style, narrow), settings[style].face).map((t) => line(t, style));

const settingOf = (lines: readonly LabelLine[], at: Point, { camera, frame }: Sheet) => ({
  lines,
  at,
  narrow: frame.narrow,
  point: toScreen(camera, at)
});

function placeLabel(place: MapPlace, sheet: Sheet): Wanted {
  const { id, name, at, ring, role, hand, caption } = place;
  const own = [line(name, caption ? 'named' : role === 'trace' ? 'base' : role)];
  const { narrow } = sheet.frame;
  // Words over a name are broken into shorter lines where there is no room for longer ones.
  const blocks = caption
    ? (narrow ? [200, 140] : [320, 200]).map((room) => [
        ...wrapped(caption, 'lit', room, narrow),
        ...own
      ])
    : [own];
  const wide = Math.min(ring * sheet.camera.k, 40);
  const gap = Math.max(wide + 4, { lit: 12, named: 10, trace: 9, base: 7 }[role]);
  const byHand = clearOf(wide, hand?.[narrow ? 'narrow' : 'wide']);
  return {
    key: id,
    must: role === 'lit' || role === 'named',
    // What is said of a place is never what gives way.
    ...(caption ? { worth: 4 } : {}),
    candidates: blocks.flatMap((lines) => aroundPoint(settingOf(lines, at, sheet), gap, byHand))
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

const beside = ({ value }: { value: Spot }): number => (value.anchor === 'middle' ? 0 : 1);

function areaLabel({ id, name, at, radius, members, quiet }: SharedArea, sheet: Sheet): Wanted {
  const { narrow } = sheet.frame;
  const rooms = narrow ? [170, 240] : [230, 320];
  const names = (lit: boolean) => members.filter((m) => m.lit === lit).map((m) => m.name);
  const [lit, rest] = [names(true), names(false)];
  const others = lit.length > 0 && rest.length > 0 ? words.also(rest.join(', ')) : rest.join(', ');
  const head = (room: number) => [
    line(words.somewhere(name), quiet ? 'member' : 'area'),
    ...wrapped(lit.join(', '), 'named', room, narrow)
  ];
  const full = (room: number) => [...head(room), ...wrapped(others, 'member', room, narrow)];
  const gap = radius * sheet.camera.k + 10;
  const [x, y] = toScreen(sheet.camera, at);
  const r = 0.8 * radius * sheet.camera.k;
  return {
    key: `area:${id}`,
    must: !quiet,
    avoid: [[x - r, y - r, x + r, y + r]],
    // What else is in the area is left out only where there is no room for it.
    candidates: [...rooms.map(full), head(rooms[0] ?? 0)]
      .flatMap((lines) =>
        // On a phone there is more room above and below than beside.
        aroundPoint(settingOf(lines, at, sheet), gap, undefined, [1, 1.3, 1.6]).toSorted((a, b) =>
          narrow ? beside(a) - beside(b) : 0
        )
      )
      .map((candidate) => slidInto(boundsOf(sheet), candidate))
  };
}

function linkLabel({ id, arc, at, words: told }: Link, sheet: Sheet): Wanted[] {
  if (told.length === 0) return [];
  const { narrow } = sheet.frame;
  const room = narrow ? 156 : 200;
  const full = told.flatMap(({ text, style }) => wrapped(text, style, room, narrow));
  const short = full.filter(({ style }) => style !== 'note');
  const spots = arc ? [0.5, 0.4, 0.6, 0.3, 0.7, 0.15, 0.05].map((t) => along(arc, t)) : [at];
  return [
    {
      key: `link:${id}`,
      must: true,
      candidates: [full, short]
        .flatMap((lines) =>
          spots.flatMap((spot) => aroundPoint(settingOf(lines, spot, sheet), arc ? 10 : 16))
        )
        .map((candidate) => slidInto(boundsOf(sheet), candidate))
    }
  ];
}

/** The country of the story, and most of what it covers. */
const home = { id: 'lesotho', extent: views.country };

function onScreen([west, north, east, south]: Extent, { camera }: Sheet): Box {
  const [left, top] = toScreen(camera, [west, north]);
  const [right, bottom] = toScreen(camera, [east, south]);
  const inset = 0.08 * (right - left);
  return [left + inset, top + inset, right - inset, bottom - inset];
}

function nameLabel({ id, name, kind, spots, must }: GroundName, sheet: Sheet): Wanted {
  const lines = [line(name, styles[kind])];
  return {
    key: `name:${id}`,
    must: must === true,
    // Another country's name never reaches into the one that the story is about.
    ...(kind === 'country' && id !== home.id ? { avoid: [onScreen(home.extent, sheet)] } : {}),
    candidates: spots.flatMap(([x, y, angle]) => {
      const setting = settingOf(lines, [x, y], sheet);
      return angle === undefined
        ? onSpot(setting, [[0, 0]])
        : [alongStreet(setting, angle, -1), alongStreet(setting, angle, 1)];
    })
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
