import type { Area } from '../../charts/area';
import { dodge } from '../../charts/dodge';
import { sizes } from '../../charts/heading';
import { heightOf, setLines, type Setting, type TextLine } from '../../charts/texts';
import { display, sans, textWidth } from '../../charts/textWidth';
import { wrapText } from '../../charts/wrapText';
import { assembly as t } from '../../i18n';
import { words } from './strings';
import type { Bar, Group, Tower } from './types';

const strong = { ...sans, weight: 700 };

/** A tower and where it stands. */
export interface Stand {
  readonly tower: Tower;
  /** Its left edge. */
  readonly x: number;
  /** How far to the right its labels may go. */
  readonly right: number;
}

/** `ABC 30`, or `others 11`. */
export const titleOf = (group: Group): string =>
  `${group.parties.length === 1 ? group.parties[0]?.letters : t.others} ${group.seats}`;

/** The line under it: the leader, or how many parties. */
const underOf = (group: Group): string | null =>
  group.parties.length > 1 ? t.parties(group.parties.length) : group.leader;

/** Seats gained or lost, in words where there is room: `+16 since the last vote`. */
function changeOf({ change }: Group, width: number): string {
  if (change === null) return '';
  return width >= 640 ? words.since(words.change(change)) : words.change(change);
}

/** The width a tower needs for the label under it, in pixels. */
export function footWidth(tower: Tower, width: number, leaders: boolean): number {
  const size = sizes(width);
  const [group] = tower.groups;
  if (tower.name !== null || !group) return 0;
  const under = leaders ? (underOf(group) ?? '') : '';
  return Math.max(
    textWidth(titleOf(group), size.label, strong),
    textWidth(under, size.small),
    textWidth(changeOf(group, width), size.small)
  );
}

/** Pixels kept free under the floor for the labels of any arrangement. */
export function footHeight(width: number): number {
  const { label, small } = sizes(width);
  return Math.ceil(8 + (label + 2 * small) * 1.3);
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
    const under = [leaders ? underOf(group) : null, changeOf(group, area.width)].filter(Boolean);
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
  const lines = tower.status ? wrapText(tower.status, area.x + area.width - x, size.small) : [];
  texts.push(...setLines(lines, x, floor + 6 + heightOf(1, number), { ...small, tone: 'accent' }));
  return texts;
}

/**
 * The labels beside a bloc's tower, one for each group, each with its coloured bar; those below the
 * line of the majority stay below it, so that the line never runs through one.
 */
export function sideLabels(
  { tower, x, right }: Stand,
  box: { readonly floor: number; readonly line: number; readonly top: number },
  measure: { readonly width: number; readonly unit: number; readonly pitch: number },
  area: Area
): { texts: TextLine[]; bars: Bar[] } {
  const size = sizes(area.width);
  const roomy = area.width >= 640;
  const bar = x + measure.width + (roomy ? 8 : 4);
  const left = bar + (roomy ? 20 : 11);
  const title: Setting = { key: '', size: size.label, face: strong, leading: 1.25 };
  const small: Setting = { key: '', size: size.small, face: sans, tone: 'soft', leading: 1.25 };
  let below = 0;
  const items = tower.groups.map((group) => {
    const top = box.floor - (below + group.seats) * measure.unit;
    const bottom = box.floor - below * measure.unit;
    below += group.seats;
    const under = underOf(group);
    const members = roomy && group.parties.length > 1 ? membersOf(group) : [];
    const lines = [
      ...(under ? wrapText(under, right - left, size.small) : []),
      ...members.flatMap((text) => wrapText(text, right - left, size.small))
    ];
    const room = heightOf(1, title) + heightOf(lines.length, small) + 4;
    // A part that reaches well below the line is labelled there, where there is more room.
    const beneath = Math.max(0, bottom - Math.max(top, box.line));
    const low = beneath * 3 >= bottom - top;
    const at = (Math.max(top, low ? box.line : top) + bottom) / 2;
    return { group, top, bottom, lines, room, at, low };
  });
  const places = new Map<Group, number>();
  const place = (some: typeof items, low: number, high: number) => {
    shorten(some, high - low, heightOf(1, title) + 2);
    dodge(some, low, high).forEach((y, i) => {
      const item = some[i];
      if (item) places.set(item.group, y);
    });
  };
  place(
    items.filter(({ low }) => low),
    box.line + 3,
    box.floor
  );
  place(
    items.filter(({ low }) => !low),
    box.top,
    box.line - 3
  );
  const texts: TextLine[] = [];
  const bars: Bar[] = [];
  for (const { group, top, bottom, lines, room } of items) {
    const key = `${tower.id}:${group.id}`;
    const middle = places.get(group) ?? (top + bottom) / 2;
    const y = middle - room / 2 + 2;
    const only = group.parties.length === 1 ? (group.parties[0]?.party ?? null) : null;
    texts.push(...setLines([titleOf(group)], left, y, { ...title, key: `party:${key}` }));
    texts.push(...setLines(lines, left, y + heightOf(1, title), { ...small, key: `under:${key}` }));
    bars.push({
      key,
      party: only,
      x: bar,
      top,
      bottom,
      label: middle,
      opacity: group.lit ? 1 : dim
    });
  }
  return { texts, bars };
}

/** Takes away second lines, those of the smallest groups first, until all labels find room. */
function shorten(items: { lines: string[]; room: number }[], height: number, single: number) {
  const sum = () => items.reduce((n, { room }) => n + room, 0);
  for (const item of [...items].reverse()) {
    if (sum() <= height) return;
    item.lines = [];
    item.room = single;
  }
}

/** How strong seats and bars are while others are in focus. */
export const dim = 0.4;

/** `PFD 2, MFP 1 …` in one line. */
const membersOf = ({ parties }: Group): string[] => [
  parties.map(({ letters, chairs }) => `${letters} ${chairs.length}`).join(', ')
];
