import type { Area } from '../../charts/area';
import { dodge } from '../../charts/dodge';
import { heightOf, setLines, type Setting, type TextLine } from '../../charts/texts';
import { sans, textWidth } from '../../charts/textWidth';
import { wrapText } from '../../charts/wrapText';
import { extent, square } from './ribbon';
import type { Flag, Ribbon } from './types';

/** A day to be named: its date as printed and the words for it. */
export interface Name {
  readonly id: string;
  readonly day: number;
  readonly date: string;
  readonly text: string;
}

export interface Flags {
  readonly flags: Flag[];
  readonly texts: TextLine[];
}

/** Pixels between two names, and between a line and its words. */
const air = 8;

interface Block {
  readonly name: Name;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

const dateSetting = (id: string, size: number): Setting => ({
  key: `${id}:date`,
  size,
  face: { ...sans, weight: 650 },
  tone: 'accent'
});
const textSetting = (id: string, size: number): Setting => ({
  key: `${id}:text`,
  size,
  face: sans,
  leading: 1.22
});

function block(name: Name, width: number, size: number): Block {
  const date = dateSetting(name.id, size);
  const text = textSetting(name.id, size);
  const lines = wrapText(name.text, width, size, text.face);
  const widths = [
    textWidth(name.date, size, date.face),
    ...lines.map((line) => textWidth(line, size, text.face))
  ];
  return {
    name,
    lines,
    width: Math.max(...widths) * 1.05,
    height: heightOf(1, date) + heightOf(lines.length, text)
  };
}

function setBlock({ name, lines, height }: Block, x: number, y: number, size: number): TextLine[] {
  const date = dateSetting(name.id, size);
  const below = y + heightOf(1, date);
  if (height <= 0) return [];
  return [
    ...setLines([name.date], x, y, date),
    ...setLines(lines, x, below, textSetting(name.id, size))
  ];
}

/** The line before a day, in the gap to the day before: where its flag leaves the ribbon. */
export function gutter(ribbon: Ribbon, day: number): { x: number; y: number } {
  const { x, y, width } = square(ribbon, day);
  const half = (ribbon.pitch - width) / 2;
  return { x: x - half, y: y - half };
}

/**
 * Names above and below a ribbon that runs across, each on a staff that stands in the gap before its
 * day. Set from the right: a name stands further out than every name whose staff would cross it, so
 * that no staff crosses a name and no name another. What finds no room in the area is left out.
 * @param taken rectangles that no name and no staff may touch
 */
export function flagsAcross(
  names: readonly Name[],
  ribbon: Ribbon,
  area: Area,
  size: number,
  taken: readonly Area[]
): Flags {
  const width = Math.min(190, area.width * 0.34);
  const { y: top, height } = extent(ribbon);
  const boxes: Area[] = [...taken];
  const flags: Flag[] = [];
  const texts: TextLine[] = [];
  const sorted = [...names].sort((a, b) => gutter(ribbon, b.day).x - gutter(ribbon, a.day).x);
  for (const name of sorted) {
    const staff = gutter(ribbon, name.day).x;
    if (staff < area.x - 1 || staff > area.x + area.width) continue;
    const set = block(name, width, size);
    const x = Math.min(staff, area.x + area.width - set.width);
    const tries = (['above', 'below'] as const).flatMap((side) => {
      const found = nearest(side, set, x, staff, top, top + height, area, boxes);
      return found ? [found] : [];
    });
    // As near as can be; above where both are as near.
    const [best] = tries.sort((a, b) => a.far - b.far);
    if (!best) continue;
    boxes.push(best.box, best.staff);
    const end = best.side === 'above' ? best.box.y + best.box.height : best.box.y;
    flags.push({ key: name.id, opacity: 1, day: name.day, x: staff, y: end, side: best.side });
    texts.push(...setBlock(set, x, best.box.y, size));
  }
  return { flags: flags.reverse(), texts };
}

function nearest(
  side: 'above' | 'below',
  set: Block,
  x: number,
  staffX: number,
  top: number,
  bottom: number,
  area: Area,
  taken: readonly Area[]
) {
  const most = side === 'above' ? top - area.y : area.y + area.height - bottom;
  for (let far = 26; far + set.height <= most; far += 4) {
    const y = side === 'above' ? top - far - set.height : bottom + far;
    const box = { x, y, width: set.width, height: set.height };
    const staff = {
      x: staffX - 1,
      y: side === 'above' ? y + set.height : bottom,
      width: 2,
      height: far
    };
    if (taken.every((other) => !touch(box, other, air) && !touch(staff, other, 3)))
      return { side, far, box, staff };
  }
  return null;
}

/** Whether two rectangles come nearer to each other than `room` pixels. */
export const touch = (a: Area, b: Area, room = 0): boolean =>
  a.x < b.x + b.width + room &&
  b.x < a.x + a.width + room &&
  a.y < b.y + b.height + room &&
  b.y < a.y + a.height + room;

/**
 * Names in a column to the right of a ribbon that runs down, in the order of their days and as near
 * to them as the others allow; a line leaves each day through the gap above it.
 */
export function flagsDown(names: readonly Name[], ribbon: Ribbon, area: Area, size: number): Flags {
  const { x, width } = extent(ribbon);
  const left = x + width + Math.max(18, Math.min(34, area.width * 0.08));
  const room = area.x + area.width - left;
  const shown = names.filter(({ day }) => {
    const { y } = gutter(ribbon, day);
    return y >= area.y - 1 && y <= area.y + area.height;
  });
  const blocks = shown.map((name) => block(name, room, size));
  const middles = dodge(
    blocks.map((set, i) => ({
      at: gutter(ribbon, shown[i]?.day ?? 0).y + set.height / 2 - size * 0.65,
      room: set.height + air / 2
    })),
    area.y,
    area.y + area.height
  );
  const flags = blocks.map((set, i): Flag => ({
    key: set.name.id,
    opacity: 1,
    day: set.name.day,
    x: left - 4,
    y: (middles[i] ?? 0) - set.height / 2 + size * 0.68,
    side: 'right'
  }));
  const texts = blocks.flatMap((set, i) =>
    setBlock(set, left, (middles[i] ?? 0) - set.height / 2, size)
  );
  return { flags, texts };
}
