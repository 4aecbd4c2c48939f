import { heightOf, setLines, type Setting, type TextLine } from '../../drawing/texts';
import { sans, textWidth } from '../../drawing/textWidth';
import { wrapText } from '../../drawing/wrapText';
import { leading, type Type } from './type';
import type { Statement } from './types';

/**
 * Who speaks, from (x, y) down; the day behind the name where `dated`, or in a line of its own where
 * there is no room for it.
 */
export function setName(
  { id, name, day, highlighted }: Statement,
  { x, y, width }: { readonly x: number; readonly y: number; readonly width: number },
  type: Type,
  dated: boolean
): { texts: TextLine[]; height: number } {
  const setting: Setting = {
    key: `name:${id}`,
    size: type.name,
    face: { ...sans, weight: highlighted ? 650 : 400 },
    leading,
    tone: highlighted ? 'accent' : 'ink'
  };
  const lines = wrapText(name, width, type.name, setting.face);
  const texts = setLines(lines, x, y, setting);
  const height = heightOf(lines.length, setting);
  const last = texts.at(-1);
  if (!dated || day === null || !last) return { texts, height };
  const more = `\u2002${day}`;
  if (textWidth(last.text + more, last.size, last.face) * 1.05 <= width) {
    const soft = { text: more, weight: 400, tone: 'soft' as const };
    return { texts: [...texts.slice(0, -1), { ...last, more: soft }], height };
  }
  const under: Setting = { key: `day:${id}`, size: type.outlet, face: sans, leading, tone: 'soft' };
  return {
    texts: [...texts, ...setLines([day], x, y + height, under)],
    height: height + heightOf(1, under)
  };
}
