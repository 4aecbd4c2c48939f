import { toScreen } from '../../drawing/map/camera';
import type { Candidate } from '../../drawing/map/place';
import { aroundPoint, slidInto, type Spot } from './candidates';
import { boundsOf, line, settingOf, wrapped, type Sheet, type Wanted } from './sheet';
import { words } from './strings';
import type { LabelLine, SharedArea } from './types';

/** The name of a shared area with what belongs in it, as much of it as has room. */
export function areaLabel(area: SharedArea, sheet: Sheet): Wanted {
  const { id, at, radius, quiet } = area;
  const { narrow } = sheet.viewport;
  const r = radius * sheet.camera.k;
  const around = (lines: readonly LabelLine[]) =>
    aroundPoint(settingOf(lines, at, sheet), r + (narrow ? 8 : 10), undefined, [1, 1.3, 1.6]);
  const [all, some, least] = wordings(area, narrow);
  const candidates = narrow
    ? // There is no room beside, and above lies the river: below it stands best, with fewer words if need be.
      [
        ...[...all, ...some].flatMap(around).filter(below),
        ...[...some, ...least].flatMap(around).toSorted((a, b) => beside(a) - beside(b))
      ]
    : [...all, ...least].flatMap(around);
  const [x, y] = toScreen(sheet.camera, at);
  const inner = 0.8 * r;
  return {
    key: `area:${id}`,
    must: !quiet,
    avoid: [[x - inner, y - inner, x + inner, y + inner]],
    candidates: candidates.map((candidate) => slidInto(boundsOf(sheet), candidate))
  };
}

/** The words of an area in one or more widths: with all that belongs in it, with its number, with neither. */
function wordings({ name, members, quiet }: SharedArea, narrow: boolean) {
  const names = (highlighted: boolean) =>
    members.filter((m) => m.highlighted === highlighted).map((m) => m.name);
  const [highlighted, rest] = [names(true), names(false)];
  const listed = rest.join(', ');
  const also = highlighted.length > 0 && rest.length > 0;
  const head = (room: number) => [
    line(words.somewhere(name), quiet ? 'member' : 'area'),
    ...wrapped(highlighted.join(', '), 'named', room, narrow)
  ];
  const rooms = narrow ? [240, 300] : [230, 320];
  const [room = 0] = rooms;
  const all = rooms.map((width) => [
    ...head(width),
    ...wrapped(also ? words.also(listed) : listed, 'member', width, narrow)
  ]);
  const some = also ? [[...head(room), line(words.others(rest.length), 'member')]] : [];
  return [all, some, [head(room)]] as const;
}

const beside = ({ value }: Candidate<Spot>): number => (value.anchor === 'middle' ? 0 : 1);
const below = ({ value: { anchor, dy } }: Candidate<Spot>): boolean =>
  anchor === 'middle' && dy > 0;
