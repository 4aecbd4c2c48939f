import type { Area } from '../../drawing/area';
import type { TextLine } from '../../drawing/texts';
import { sans, textWidth } from '../../drawing/textWidth';
import { gutter } from './flags';
import { cellOf, extent, square } from './ribbon';
import type { Flag, Month, Ribbon } from './types';

const size = 12;
const width = (text: string) => textWidth(text, size) * 1.05;
/** Pixels between a month's name and a staff. */
const air = 4;

/**
 * Month names beside the ribbon: below it where it runs across, to its left where it runs down. Where
 * a staff stands in a name's way, the name moves on behind it, as far as its month goes.
 */
export function setMonths(
  months: readonly Month[],
  ribbon: Ribbon,
  area: Area,
  flags: readonly Flag[]
): TextLine[] {
  const staffs = flags
    .filter(({ side, opacity }) => side === 'below' && opacity > 0)
    .map(({ day }) => gutter(ribbon, day).x)
    .sort((a, b) => a - b);
  return months.flatMap((month, i): TextLine[] => {
    const [short = month.name, year] = month.name.split(' ');
    // The year is said where there is room for it; else the month is set in bold.
    const roomy = ribbon.across && width(month.name) + 8 < ribbon.pitch * 3;
    const text = roomy ? month.name : short;
    const next = months[i + 1]?.day ?? ribbon.days;
    const at = ribbon.across
      ? below(month.day, next, text, ribbon, area, staffs)
      : beside(month.day, ribbon, area);
    if (!at) return [];
    const face = { ...sans, weight: year && !roomy ? 650 : 400 };
    const anchor = ribbon.across ? 'start' : 'end';
    return [
      { key: `month:${month.day}`, text, ...at, size, face, tone: 'soft', anchor, opacity: 1 }
    ];
  });
}

/** The first week that is wholly the month's, or begins the ribbon. */
function firstWeek(day: number, ribbon: Ribbon): Area {
  const first = Math.max(0, day);
  const { weekday } = cellOf(ribbon, first);
  return square(ribbon, weekday === 0 ? first : first + 7 - weekday);
}

function below(
  day: number,
  next: number,
  text: string,
  ribbon: Ribbon,
  area: Area,
  staffs: readonly number[]
): { x: number; y: number } | null {
  const { y, height } = extent(ribbon);
  const room = width(text);
  const end = Math.min(square(ribbon, next).x, area.x + area.width);
  let x = firstWeek(day, ribbon).x + 3;
  for (const staff of staffs) if (staff > x - air && staff < x + room + air) x = staff + air + 1;
  return x >= area.x - 1 && x + room <= end ? { x, y: y + height + 16 } : null;
}

function beside(day: number, ribbon: Ribbon, area: Area): { x: number; y: number } | null {
  const { y: top, height } = firstWeek(day, ribbon);
  const y = Math.max(day <= 0 ? ribbon.y + 9 : 0, top + Math.min(height, 14) / 2 + 4);
  return y - 9 >= area.y && y + 3 <= area.y + area.height ? { x: ribbon.x - 8, y } : null;
}
