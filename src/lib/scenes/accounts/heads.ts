import { setLines, type TextLine } from '../../drawing/texts';
import { sans, textWidth, type Face } from '../../drawing/textWidth';
import type { Fit } from './fit';
import { words } from './strings';
import type { Dot, Kind } from './types';

const bold: Face = { ...sans, weight: 650 };
const sizeOf = (wide: boolean) => (wide ? 13 : 12);

/** Pixels that a heading and the heads of the columns under it take. */
export function headRoom(heading: number, wide: boolean): number {
  const gap = heading > 0 ? (wide ? 14 : 5) : 0;
  return heading + gap + sizeOf(wide) * 1.3 + (wide ? 7 : 4);
}

/**
 * What the columns hold, over the line at `y`; the marks there say what they mean.
 * @param state that of all rows, where it is said here and not in each
 * @param place which of how many rows stands there alone
 */
export function setHeads(
  kind: Kind,
  { columns, type }: Fit,
  y: number,
  state: string | null,
  place: string | null
): { texts: TextLine[]; dots: Dot[] } {
  const wide = type.shape === 'wide';
  const size = sizeOf(wide);
  const top = y - size * 1.3 - (wide ? 7 : 4);
  const heads = words.heads[kind];
  const texts: TextLine[] = [];
  const dots: Dot[] = [];
  const set = (key: string, text: string, x: number, anchor?: 'end') =>
    texts.push(
      ...setLines([text], x, top, {
        key: `head:${key}`,
        size,
        face: bold,
        tone: 'soft',
        ...(anchor ? { anchor } : {})
      })
    );
  const fits = (text: string, width: number) => textWidth(text, size, bold) * 1.05 < width;
  if (type.shape !== 'stacked') {
    const text = state ?? heads.row;
    if (fits(text, columns.row.width)) set('row', text, columns.row.x);
  }
  for (const side of ['says', 'denies'] as const) {
    const { x } = columns[side];
    const radius = size * 0.36;
    dots.push({
      key: `key:${side}`,
      side,
      x: x + radius,
      y: top + size * 0.65,
      radius,
      opacity: 1
    });
    set(side, heads[side], x + size * 1.1);
  }
  const { x, width } = columns.denies;
  const taken = size * 1.1 + textWidth(heads.denies, size, bold) * 1.05 + size;
  if (place !== null && fits(place, width - taken)) set('place', place, x + width, 'end');
  return { texts, dots };
}
