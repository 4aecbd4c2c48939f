import type { Area } from '../../drawing/area';
import { heightOf, setLines, type Setting, type TextLine } from '../../drawing/texts';
import { sans, serif } from '../../drawing/textWidth';
import { limitLines, wrapText } from '../../drawing/wrapText';
import { setName } from './name';
import { leading, markRoom, type Type } from './type';
import { bands, type Statement, type Voice } from './types';

/** The three columns: the two sides as wide as each other, the middle narrower; rules stand between. */
export function columnsOf({ x, y, width, height }: Area, gap: number): Area[] {
  const middle = width * (width >= 480 ? 0.26 : 0.31);
  const side = (width - middle) / 2;
  const starts = [x, x + side, x + side + middle];
  const widths = [side, middle, side];
  return starts.map((start, i) => ({
    x: start + (i === 0 ? 0 : gap),
    y,
    width: (widths[i] ?? 0) - (i === 1 ? 2 * gap : gap),
    height
  }));
}

/** A statement's words, set: exact ones in the serif of the page between quotation marks. */
export function setWords(
  { id, words, exact, outlet }: Statement,
  { x, y, width, height }: Area,
  type: Type
): { texts: TextLine[]; height: number } {
  const face = exact ? serif : sans;
  const size = exact ? type.words : type.words * 0.9;
  const setting: Setting = { key: `words:${id}`, size, face, leading };
  const under: Setting = {
    key: `outlet:${id}`,
    size: type.outlet,
    face: sans,
    leading,
    tone: 'soft'
  };
  const from = outlet === null ? [] : wrapText(outlet, width, type.outlet);
  const tail = heightOf(from.length, under);
  const all = wrapText(words, width, size, face);
  const most = Math.max(1, Math.floor((height - tail) / (size * leading)));
  const lines = limitLines(all, most, width, size, face);
  const body = heightOf(lines.length, setting);
  return {
    texts: [...setLines(lines, x, y, setting), ...setLines(from, x, y + body + 1, under)],
    height: body + tail + 1
  };
}

/** Where a statement's parts stand. */
export interface Placed {
  readonly voices: Voice[];
  readonly texts: TextLine[];
  /** The lowest point taken, in pixels. */
  readonly bottom: number;
}

/**
 * Every statement in its column, in speaking order: none begins above one that was made before it,
 * whatever their columns, and none touches the one above it.
 * @param open whether highlighted statements show their words under their names
 * @param step pixels by which each statement begins below the one before it
 */
export function placeVoices(
  statements: readonly Statement[],
  columns: readonly Area[],
  type: Type,
  step: number,
  open: boolean
): Placed {
  const free = columns.map(({ y }) => y);
  let last = -Infinity;
  const voices: Voice[] = [];
  const texts: TextLine[] = [];
  for (const statement of statements) {
    const index = bands.indexOf(statement.band);
    const column = columns[index];
    if (!column) continue;
    const y = Math.max(free[index] ?? 0, last + step);
    last = y;
    const indent = markRoom(type.name);
    const room = { x: column.x + indent, y, width: column.width - indent };
    // Under words the outlet tells the day.
    const showsOutlet = open && statement.highlighted && statement.outlet !== null;
    const name = setName(statement, room, type, type.day && !showsOutlet);
    texts.push(...name.texts);
    voices.push({
      key: statement.id,
      opacity: 1,
      exact: statement.exact,
      x: column.x,
      y: y + (type.name * leading) / 2,
      highlighted: statement.highlighted ? 1 : 0
    });
    let bottom = y + name.height;
    if (open && statement.highlighted) {
      const said = setWords(statement, { ...room, y: bottom, height: Infinity }, type);
      texts.push(...said.texts);
      bottom += said.height + 6;
    }
    free[index] = bottom + (open ? 4 : 1);
  }
  return { voices, texts, bottom: Math.max(...free) };
}
