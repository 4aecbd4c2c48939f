import { heightOf, setLines, type Setting, type TextLine } from '../../drawing/texts';
import { display, sans } from '../../drawing/textWidth';
import { balanceText, wrapText } from '../../drawing/wrapText';
import { setSide } from './side';
import { words } from './strings';
import type { Level, Type } from './type';
import type { Dot, Kind, Row, Side } from './types';

/** The columns of a picture: where each begins, and how wide it is. */
export type Columns = Readonly<
  Record<'row' | Side, { readonly x: number; readonly width: number }>
>;

export interface SetRow {
  readonly texts: readonly TextLine[];
  readonly dots: readonly Dot[];
  /** With the room over and under it. */
  readonly height: number;
}

/** How wide the heads are, in parts of the whole: names are shorter than accounts. */
const shares = {
  wide: { claims: 0.29, cases: 0.2 },
  compact: { claims: 0.4, cases: 0.43 }
} as const;

/** The two sides as wide as each other; beside the heads, or under them. */
export function columnsOf(x: number, width: number, kind: Kind, { shape, gap }: Type): Columns {
  if (shape === 'stacked') {
    const side = (width - gap) / 2;
    return {
      row: { x, width },
      says: { x, width: side },
      denies: { x: x + side + gap, width: side }
    };
  }
  const row = width * shares[shape][kind];
  const side = (width - row - 2 * gap) / 2;
  return {
    row: { x, width: row },
    says: { x: x + row + gap, width: side },
    denies: { x: x + row + side + 2 * gap, width: side }
  };
}

/** A row from `y` down. */
export function setRow(
  row: Row,
  kind: Kind,
  columns: Columns,
  y: number,
  type: Type,
  level: Level
): SetRow {
  const top = y + type.padding;
  const head = setHead(row, columns.row, top, type, level);
  // The first lines of the three columns stand on one line.
  const under =
    type.shape === 'stacked'
      ? top + head.height + 2
      : top + type.head * 0.93 - type.size * (type.leading / 2 + 0.33);
  const sides = (['says', 'denies'] as const).map((side) =>
    setSide(row.id, side, row[side], words.heads[kind], { ...columns[side], y: under }, type, level)
  );
  const bottom = Math.max(top + head.height, ...sides.map(({ height }) => under + height));
  return {
    texts: [...head.texts, ...sides.flatMap(({ texts }) => texts)],
    dots: sides.flatMap(({ dots }) => dots),
    height: bottom + type.padding - y
  };
}

/** What a row is of; of a case also where it stands. */
function setHead(
  { id, head, state, note }: Row,
  { x, width }: { readonly x: number; readonly width: number },
  y: number,
  type: Type,
  level: Level
): { texts: TextLine[]; height: number } {
  const texts: TextLine[] = [];
  let height = 0;
  const write = (lines: readonly string[], setting: Setting) => {
    texts.push(...setLines(lines, x, y + height, setting));
    height += heightOf(lines.length, setting);
  };
  write(balanceText(head, width, type.head, display), {
    key: `${id} head`,
    size: type.head,
    face: display,
    leading: 1.2
  });
  const strong = { ...sans, weight: 650 };
  const setting = { size: type.small, leading: type.leading };
  if (state !== null)
    write(wrapText(state, width, type.small, strong), {
      ...setting,
      key: `${id} state`,
      face: strong
    });
  if (note !== null && level.words > 0)
    write(wrapText(note, width, type.small), {
      ...setting,
      key: `${id} note`,
      face: sans,
      tone: 'soft'
    });
  return { texts, height };
}
