import { max, sum } from 'd3';
import { setLines, type Setting, type TextLine } from '../../drawing/texts';
import { sans, textWidth, type Face } from '../../drawing/textWidth';
import { limitLines, wrapText } from '../../drawing/wrapText';

/** A day to be named under its month: its number, what came of it where it was a promise, and the words. */
export interface Name {
  readonly id: string;
  /** The key of its month. */
  readonly month: string;
  readonly day: number;
  /** `14` or `30–31`; empty for a month. */
  readonly date: string;
  readonly outcome: string | null;
  readonly text: string;
}

/** Names set under one another. */
export interface NameBlock {
  /** Pixels. */
  readonly height: number;
  /** The lines, with the block's top left corner at (x, y). */
  at(x: number, y: number): TextLine[];
}

const bold: Face = { ...sans, weight: 650 };
const leading = 1.22;
/** Pixels between two names. */
const apart = 4;

/** How names are set: pixels of the column and of the type, and the most lines for each. */
export interface NameSetting {
  readonly width: number;
  readonly size: number;
  readonly most: number;
}

/** Each name with its number in the margin and its words beside it. */
export function setNames(names: readonly Name[], { width, size, most }: NameSetting): NameBlock {
  const line = size * leading;
  const widest = max(names, ({ date }) => textWidth(date, size, bold)) ?? 0;
  const margin = widest > 0 ? widest + size * 0.5 : 0;
  const room = width - margin;
  const sets = names.map((name) => {
    // What came of it is one word to the line breaker, and set as wide as it is.
    const head = name.outcome === null ? '' : `${name.outcome.replaceAll(' ', '\u00a0')}:`;
    const lines = wrapText(`${head} ${name.text}`, room, size);
    return { name, head: head.length, lines: limitLines(lines, most, room, size) };
  });
  const rows = sum(sets, ({ lines }) => lines.length);
  const at = (x: number, top: number): TextLine[] => {
    let y = top;
    return sets.flatMap(({ name: { id, date }, head, lines }) => {
      const setting = (key: string): Setting => ({ key, size, face: sans, leading });
      const number = setLines(date === '' ? [] : [date], x, y, {
        ...setting(`${id}:date`),
        face: bold,
        tone: 'accent'
      });
      const [first, ...rest] = setLines(lines, x + margin, y, setting(id));
      y += lines.length * line + apart;
      return first ? [...number, headed(first, head), ...rest] : number;
    });
  };
  return { height: sets.length === 0 ? 0 : rows * line + (sets.length - 1) * apart, at };
}

/** A line whose first letters, so many, say what came of it. */
function headed(line: TextLine, count: number): TextLine {
  if (count === 0) return line;
  const more = { text: line.text.slice(count), weight: 400, tone: 'ink' as const };
  return { ...line, text: line.text.slice(0, count), face: bold, tone: 'accent', more };
}
