import type { Area } from '../../drawing/area';
import { sizes } from '../../drawing/heading';
import { heightOf, setLines, type Setting, type TextLine } from '../../drawing/texts';
import { display, sans, textWidth } from '../../drawing/textWidth';
import { wrapText } from '../../drawing/wrapText';
import { assembly as t } from '../../i18n';
import { words } from './strings';
import type { Group, Tower } from './types';

export const strong = { ...sans, weight: 700 };

/** A tower and where it stands. */
export interface Stand {
  readonly tower: Tower;
  /** Its left edge. */
  readonly x: number;
  /** How far to the right its labels may go. */
  readonly right: number;
}

/** `NORTH 30`, `others 11`, or the name of a member who left. */
export const titleOf = (group: Group): string =>
  group.left?.name ??
  `${group.parties.length === 1 ? group.parties[0]?.letters : t.others} ${group.seats}`;

/** The line under it: the leader, how many parties, or where a member went. */
export const underOf = (group: Group, roomy = false): string | null =>
  group.left
    ? roomy
      ? group.left.full
      : group.left.now
    : group.parties.length > 1
      ? t.parties(group.parties.length)
      : group.leader;

/** Seats gained or lost, in words where there is room: `+16 since the last vote`. */
function changeOf({ change }: Group, width: number): string {
  if (change === null) return '';
  return width >= 640 ? words.since(words.change(change)) : words.change(change);
}

/** Constituency and list seats apart: `41 + 7 from lists`, where there is room. */
const splitOf = ({ seats, listSeats }: Group, width: number): string =>
  width >= 640 ? words.split(seats - listSeats, listSeats) : '';

/** The width a tower needs for the label under it, in pixels. */
export function footWidth(tower: Tower, width: number, leaders: boolean): number {
  const size = sizes(width);
  const [group] = tower.groups;
  if (tower.name !== null || !group) return 0;
  const under = leaders ? (underOf(group) ?? '') : '';
  return Math.max(
    textWidth(titleOf(group), size.label, strong),
    textWidth(under, size.small),
    textWidth(splitOf(group, width), size.small),
    textWidth(changeOf(group, width), size.small)
  );
}

/** Pixels kept free under the floor for the labels of any arrangement. */
export function footHeight(width: number): number {
  const { label, small } = sizes(width);
  return Math.ceil(8 + (label + (width >= 640 ? 3 : 2) * small) * 1.3);
}

/** The label under a tower: of its party, or the bloc's number, name and status. */
export function footTexts(
  { tower, x }: Stand,
  floor: number,
  area: Area,
  leaders: boolean
): TextLine[] {
  const size = sizes(area.width);
  const small: Setting = { key: `under:${tower.id}`, size: size.small, face: sans, tone: 'soft' };
  if (tower.name === null) {
    const [group] = tower.groups;
    if (!group) return [];
    const setting: Setting = { key: `party:${group.id}`, size: size.label, face: strong };
    const under = [
      leaders ? underOf(group) : null,
      splitOf(group, area.width),
      changeOf(group, area.width)
    ].filter(Boolean);
    return [
      ...setLines([titleOf(group)], x, floor + 6, setting),
      ...setLines(under as string[], x, floor + 6 + heightOf(1, setting), small)
    ];
  }
  const number: Setting = {
    key: `bloc:${tower.id}`,
    size: size.number,
    face: display,
    leading: 1.1
  };
  const name = { text: ` ${tower.name}`, weight: 400, tone: 'soft' as const };
  const wide = textWidth(`${tower.seats} `, size.number, number.face);
  const [first] = setLines([String(tower.seats)], x, floor + 6, number);
  const beside: Setting = { key: `name:${tower.id}`, size: size.label, face: strong };
  const texts: TextLine[] = [];
  if (first) {
    texts.push(first);
    const [line] = setLines([name.text.trim()], x + wide, floor, beside);
    if (line) texts.push({ ...line, y: first.y });
  }
  const status = tower.gone === null ? tower.status : words.derived;
  const lines = status ? wrapText(status, area.x + area.width - x, size.small) : [];
  texts.push(...setLines(lines, x, floor + 6 + heightOf(1, number), { ...small, tone: 'accent' }));
  return texts;
}

/** How strong a seat’s fill, and a bar, are while others are in focus. */
export const dim = 0.45;
