import type { Area } from '../../drawing/area';
import { heightOf, setLines, type Setting, type TextLine } from '../../drawing/texts';
import { sans, textWidth, type Face } from '../../drawing/textWidth';
import { setWords } from './columns';
import type { Type } from './type';
import { words } from './strings';
import type { Statement } from './types';

const bold: Face = { ...sans, weight: 650 };
/** Pixels between one statement and the next. */
const air = 10;

/**
 * The words of statements one under another across the whole width, as large as they can be, and
 * as many as there is room for. Where not even the first fits it is cut short; a later one is shown
 * whole or not at all.
 */
export function placeWords(
  statements: readonly Statement[],
  area: Area,
  type: Type,
  sizes: readonly number[]
): TextLine[] {
  for (let count = statements.length; count > 0; count--)
    for (const size of sizes) {
      const set = stack(statements.slice(0, count), area, { ...type, words: size }, Infinity);
      if (set.height <= area.height) return set.texts;
    }
  return stack(
    statements.slice(0, 1),
    area,
    { ...type, words: sizes.at(-1) ?? type.words },
    area.height
  ).texts;
}

function stack(statements: readonly Statement[], area: Area, type: Type, height: number) {
  const texts: TextLine[] = [];
  const line = heightOf(1, heading('', type));
  let y = area.y;
  for (const statement of statements) {
    const room = { ...area, y: y + line, height: height - line };
    if (room.height < type.words * 1.3) continue;
    const set = setWords({ ...statement, outlet: null }, room, type);
    texts.push(...title(statement, area.x, y, area.width, type), ...set.texts);
    y += line + set.height + air;
  }
  return { texts, height: y - area.y - air };
}

const heading = (id: string, type: Type): Setting => ({
  key: `said:${id}`,
  size: type.outlet,
  face: bold,
  leading: 1.3,
  tone: 'accent'
});

/** Who says so, what it amounts to and, where there is room, to whom. */
function title(
  { id, name, band, outlet }: Statement,
  x: number,
  y: number,
  width: number,
  type: Type
): TextLine[] {
  const text = `${name}: ${words.band(band).toLowerCase()}`;
  const more = outlet === null ? '' : `  ${outlet}`;
  const room = width - textWidth(text, type.outlet, bold) * 1.05;
  const fits = more !== '' && textWidth(more, type.outlet) * 1.05 <= room;
  return setLines([text], x, y, heading(id, type)).map((line) =>
    fits ? { ...line, more: { text: more, weight: 400, tone: 'soft' } } : line
  );
}
