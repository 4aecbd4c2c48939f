import { sum } from 'd3';
import { safeAreaOf } from '../../drawing/area';
import { setHeading } from '../../drawing/heading';
import { setLines, type TextLine } from '../../drawing/texts';
import { sans, textWidth, type Face } from '../../drawing/textWidth';
import type { Viewport } from '../../drawing/viewport';
import { fitRows } from './fit';
import { columnsOf, setRow, type Columns } from './row';
import { words } from './strings';
import type { Type } from './type';
import type { AccountsGraph, AccountsKeyframe, Dot, Kind, Row, Rule, Side } from './types';

const bold: Face = { ...sans, weight: 650 };

/**
 * The rows in one viewport. Where there is room for columns every row keeps its place whatever the
 * step is about; elsewhere the focused row stands alone, or all that have arrived in short.
 */
export function layout(keyframe: AccountsKeyframe, viewport: Viewport): AccountsGraph {
  const { kind, rows, arrived, focus } = keyframe;
  const area = safeAreaOf(viewport);
  const wide = area.width >= 480;
  const title = setHeading(keyframe, area, wide ? 320 : 200);
  const headTop = area.y + title.top + (title.top > 0 ? (wide ? 14 : 5) : 0);
  const headSize = wide ? 13 : 12;
  const top = headTop + headSize * 1.3 + (wide ? 7 : 4);
  const bottom = area.y + area.height - title.bottom;
  const here = rows.slice(0, arrived);
  const alone = wide ? undefined : here.find(({ id }) => id === focus);
  const placed = wide ? rows : alone ? [alone] : here;
  const columnsFor = ({ gap }: Type) => columnsOf(area.x, area.width, wide, gap);
  const fit = fitRows(placed, kind, columnsFor, bottom - top, wide);
  const spare = Math.max(0, bottom - top - sum(fit.rows, ({ height }) => height));
  const columns = columnsFor(fit.type);
  const texts: TextLine[] = [...title.texts];
  const dots: Dot[] = [];
  const rules: Rule[] = [rule('top', area.x, top, area.width, 1.5, 0)];
  const shown: string[] = [];
  let y = top;
  for (const [i, row] of placed.entries()) {
    const { level, height } = fit.rows[i] ?? {};
    if (level === undefined || height === undefined) continue;
    const room = spare / placed.length;
    if (here.includes(row)) {
      const set = setRow(row, kind, columns, y + room * 0.2, wide, fit.type, level);
      texts.push(...set.texts);
      dots.push(...set.dots);
      shown.push(row.id);
      const isFocus = row.id === focus && placed.length > 1;
      rules.push(rule(`${row.id} rule`, area.x, y, area.width, i > 0 ? 1 : 0, isFocus ? 1 : 0));
    }
    y += height + room;
  }
  const place = alone ? words.place(here.indexOf(alone) + 1, here.length) : null;
  const heads = setHeads(kind, columns, headTop, headSize, wide, place);
  return {
    rows: shown,
    texts: [...texts, ...heads.texts],
    dots: [...dots, ...heads.dots],
    rules
  };
}

const rule = (
  key: string,
  x: number,
  y: number,
  width: number,
  weight: number,
  focused: number
): Rule => ({ key, x, y, width, weight, focused, opacity: 1 });

/** What the columns hold; the marks there say what they mean. */
function setHeads(
  kind: Kind,
  columns: Columns,
  y: number,
  size: number,
  wide: boolean,
  place: string | null
): { texts: TextLine[]; dots: Dot[] } {
  const heads = words.heads[kind];
  const texts: TextLine[] = [];
  const dots: Dot[] = [];
  const setting = { size, face: bold, tone: 'soft' as const };
  if (wide) texts.push(...setLines([heads.row], columns.row.x, y, { ...setting, key: 'head:row' }));
  for (const side of ['says', 'denies'] as const) {
    const { x } = columns[side];
    const radius = size * 0.36;
    dots.push({ key: `key:${side}`, side, x: x + radius, y: y + size * 0.65, radius, opacity: 1 });
    texts.push(
      ...setLines([heads[side]], x + size * 1.1, y, { ...setting, key: `head:${side}` })
    );
  }
  const { x, width } = columns.denies;
  const free = width - size * 1.1 - textWidth(heads.denies, size, bold);
  if (place !== null && textWidth(place, size, bold) * 1.1 < free)
    texts.push(
      ...setLines([place], x + width, y, { ...setting, key: 'place', tone: 'soft', anchor: 'end' })
    );
  return { texts, dots };
}
