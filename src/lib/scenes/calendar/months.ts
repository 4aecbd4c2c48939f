import type { Area } from '../../charts/area';
import type { TextLine } from '../../charts/texts';
import { sans, textWidth } from '../../charts/textWidth';
import { cellOf, extent, square } from './ribbon';
import type { Month, Ribbon } from './types';

/** Month names beside the ribbon: below it where it runs across, to its left where it runs down. */
export function setMonths(months: readonly Month[], ribbon: Ribbon, area: Area): TextLine[] {
  const size = 12;
  return months.flatMap(({ day, name }): TextLine[] => {
    const first = Math.max(0, day);
    // The first week that is wholly the month's.
    const { weekday } = cellOf(ribbon, first);
    const box = square(ribbon, weekday === 0 ? first : first + 7 - weekday);
    const { x, y, width, height } = extent(ribbon);
    const [short = name, year = ''] = name.split(' ');
    // The year is said where there is room for it; else the month is set in bold.
    const roomy = ribbon.across && textWidth(name, size) + 12 < ribbon.pitch * 4;
    const word = roomy ? name : short;
    const line: TextLine = {
      key: `month:${day}`,
      text: word,
      x: ribbon.across ? box.x + 3 : x - 8,
      y: ribbon.across
        ? y + height + 16
        : Math.max(day <= 0 ? ribbon.y + 9 : 0, box.y + Math.min(box.height, 14) / 2 + 4),
      size,
      face: { ...sans, weight: year && !roomy ? 650 : 400 },
      tone: 'soft',
      anchor: ribbon.across ? 'start' : 'end',
      opacity: 1
    };
    const span = textWidth(word, size) * 1.05;
    const inside = ribbon.across
      ? line.x >= area.x - 1 && line.x + span <= area.x + area.width && width > 0
      : line.y - 9 >= area.y && line.y + 3 <= area.y + area.height;
    return inside ? [line] : [];
  });
}

/** The rectangle of a line of text that begins at its x. */
export const boxOf = ({ x, y, size, text }: TextLine): Area => ({
  x,
  y: y - size * 0.8,
  width: textWidth(text, size) * 1.05,
  height: size
});
