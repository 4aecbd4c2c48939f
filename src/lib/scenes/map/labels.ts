import { wrapText } from '../../charts/wrapText';
import { toScreen, type Camera } from '../../maps/camera';
import { place, type Box, type Request } from '../../maps/place';
import { along } from '../../maps/arcs';
import type { Point } from '../../maps/topology';
import { clearArea } from '../../charts/area';
import type { Frame } from '../types';
import { alongStreet, aroundPoint, onSpot, type Spot } from './candidates';
import { words } from './strings';
import { settings, sizeOf } from './type';
import type {
  GroundName,
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
  street: [0.07, 1]
};

const styles: Readonly<Record<NameKind, LabelStyle>> = {
  country: 'country',
  'city-country': 'country',
  sea: 'water',
  river: 'water',
  'city-river': 'water',
  suburb: 'ground',
  runway: 'ground',
  street: 'street'
};

interface Sheet {
  readonly camera: Camera;
  readonly frame: Frame;
}
interface Wanted extends Request<Spot> {
  readonly lines: readonly LabelLine[];
}

/** Every label of a picture that finds room, placed. */
export function labelsOf(keyframe: MapKeyframe, sheet: Sheet, taken: readonly Box[]): MapLabel[] {
  const { frame, camera } = sheet;
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
  const { x, y, width, height } = clearArea(frame);
  const bounds: Box = [x, y, x + width, y + height];
  const spots = place(wanted, bounds, [...taken, ...obstacles(keyframe, sheet)]);
  return wanted.flatMap(({ key, lines }) => {
    const spot = spots.get(key);
    return spot ? [{ key, lines, ...spot, opacity: 1 }] : [];
  });
}

/** Towns that are only there go where the city's own places come. */
const drawnAt = ({ role, from }: MapPlace, k: number): boolean =>
  role !== 'base' || within(k, [from, 0.05]);

const within = (k: number, [from, to]: readonly [number, number]): boolean => k >= from && k <= to;

const line = (text: string, style: LabelStyle): LabelLine => ({ text, style });

const settingOf = (lines: readonly LabelLine[], at: Point, { camera, frame }: Sheet) => ({
  lines,
  at,
  narrow: frame.narrow,
  point: toScreen(camera, at)
});

function placeLabel({ id, name, at, ring, role, hand }: MapPlace, sheet: Sheet): Wanted {
  const lines = [line(name, role)];
  const outside = Math.min(ring * sheet.camera.k, 40) + 4;
  const gap = Math.max(outside, { lit: 12, named: 10, base: 7 }[role]);
  const own = hand?.[sheet.frame.narrow ? 'narrow' : 'wide'];
  return {
    key: id,
    must: role !== 'base',
    lines,
    candidates: aroundPoint(settingOf(lines, at, sheet), gap, own)
  };
}

function unknownLabel(id: string, at: Point, sheet: Sheet): Wanted {
  const lines = [line(words.routeUnknown, 'unknown')];
  // Off the river's line, on the far side first.
  const shifts = [-52, -34, 34, 60].flatMap((y) => [0, -60, 60].map((x) => [x, y] as const));
  return {
    key: `unknown:${id}`,
    must: true,
    lines,
    candidates: onSpot(settingOf(lines, at, sheet), shifts)
  };
}

function areaLabel({ id, name, at, radius, members }: SharedArea, sheet: Sheet): Wanted {
  const { narrow } = sheet.frame;
  const room = narrow ? 170 : 230;
  const names = (lit: boolean) => members.filter((m) => m.lit === lit).map((m) => m.name);
  const [lit, rest] = [names(true), names(false)];
  const others = lit.length > 0 && rest.length > 0 ? words.also(rest.join(', ')) : rest.join(', ');
  const set = (text: string, style: LabelStyle) =>
    text === ''
      ? []
      : wrapText(text, room, sizeOf(style, narrow), settings[style].face).map((t) =>
          line(t, style)
        );
  const lines = [
    line(words.somewhere(name), 'area'),
    ...set(lit.join(', '), 'named'),
    ...set(others, 'member')
  ];
  const gap = radius * sheet.camera.k + 10;
  return {
    key: `area:${id}`,
    must: true,
    lines,
    candidates: aroundPoint(settingOf(lines, at, sheet), gap, undefined)
  };
}

function linkLabel({ id, arc, at, label, note }: Link, sheet: Sheet): Wanted[] {
  if (label === null) return [];
  const lines = [line(label, 'link'), ...(note === null ? [] : [line(note, 'note')])];
  const spots = arc ? [0.5, 0.4, 0.6, 0.3, 0.7].map((t) => along(arc, t)) : [at];
  return [
    {
      key: `link:${id}`,
      must: true,
      lines,
      candidates: spots.flatMap((spot) =>
        aroundPoint(settingOf(lines, spot, sheet), arc ? 10 : 16, undefined)
      )
    }
  ];
}

function nameLabel({ id, name, kind, spots, must }: GroundName, sheet: Sheet): Wanted {
  const lines = [line(name, styles[kind])];
  return {
    key: `name:${id}`,
    must: must === true,
    lines,
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
    return Array.from({ length: count - 1 }, (_, i) => around(along(arc, (i + 1) / count), 4));
  });
  return [...marks, ...lines];
}
