import { along, type Arc } from '../../drawing/map/arcs';
import { toScreen } from '../../drawing/map/camera';
import { overlaps, type Box, type Candidate } from '../../drawing/map/place';
import { views } from '../../drawing/map/views';
import { aroundPoint, slidInto, standsBy, type Spot } from './candidates';
import { boundsOf, settingOf, wrapped, type Sheet, type Wanted } from './sheet';
import type { LabelLine, Link } from './types';

/** What is reported of a link, beside its line; where it has none, by the one end that is on the map. */
export function linkLabel(
  link: Link,
  sheet: Sheet,
  marks: readonly (readonly [number, number])[]
): Wanted[] {
  if (link.words.length === 0) return [];
  const candidates = link.arc ? alongArc(link, link.arc, sheet) : atItsEnd(link, sheet, marks);
  return [{ key: `link:${link.id}`, must: true, candidates }];
}

const wordingOf = ({ words }: Link, room: number, narrow: boolean): LabelLine[] =>
  words.flatMap(({ text, style }) => wrapped(text, style, room, narrow));
const withoutNotes = (lines: LabelLine[]) => lines.filter(({ style }) => style !== 'note');
/** Pixels from a mark to words that belong to it. */
const gap = 16;
const widest = (narrow: boolean): number => (narrow ? 156 : 200);

function alongArc(link: Link, arc: Arc, sheet: Sheet): Candidate<Spot>[] {
  const { narrow } = sheet.viewport;
  const full = wordingOf(link, widest(narrow), narrow);
  const spots = [0.5, 0.4, 0.6, 0.3, 0.7, 0.15, 0.05].map((t) => along(arc, t));
  return [full, withoutNotes(full)]
    .flatMap((lines) => spots.flatMap((spot) => aroundPoint(settingOf(lines, spot, sheet), 10)))
    .map((candidate) => slidInto(boundsOf(sheet), candidate));
}

/** Outside the country of the story first: there the other end lies. */
function atItsEnd(
  link: Link,
  sheet: Sheet,
  marks: readonly (readonly [number, number])[]
): Candidate<Spot>[] {
  const { narrow } = sheet.viewport;
  const own = toScreen(sheet.camera, link.at);
  const home = homeFrom(own, sheet);
  const inside = ({ boxes }: Candidate<Spot>): number =>
    boxes.some((box) => overlaps(box, home)) ? 1 : 0;
  const most = widest(narrow);
  // On a phone the lines are as short as the room beside the mark asks.
  const beside = Math.max(70, own[0] - boundsOf(sheet)[0] - gap);
  const full = [most, ...(narrow && beside < most ? [beside] : [])].map((room) =>
    wordingOf(link, room, narrow)
  );
  return [...full, ...full.map(withoutNotes).slice(0, 1)]
    .flatMap((lines) => aroundPoint(settingOf(lines, link.at, sheet), gap))
    .map((candidate) => slidInto(boundsOf(sheet), candidate))
    .filter((candidate) => standsBy(own, marks, candidate))
    .toSorted((a, b) => inside(a) - inside(b));
}

/** The box around the country, its nearest side moved to a place near its border. */
function homeFrom([x, y]: readonly [number, number], { camera }: Sheet): Box {
  const [west, north, east, south] = views.country;
  const [left, top] = toScreen(camera, [west, north]);
  const [right, bottom] = toScreen(camera, [east, south]);
  const sides = [x - left, y - top, right - x, bottom - y];
  const nearest = sides.indexOf(Math.min(...sides));
  const moved = [x, y, x, y][nearest] ?? x;
  return [left, top, right, bottom].map((side, i) =>
    i === nearest ? moved : side
  ) as unknown as Box;
}
