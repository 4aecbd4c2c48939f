import { max, sum } from 'd3';
import { setLines, type Setting, type TextLine } from '../../drawing/texts';
import { sans, textWidth, type Face } from '../../drawing/textWidth';
import { limitLines, wrapText } from '../../drawing/wrapText';
import { cellOf } from './ribbon';
import type { Ribbon } from './types';

/** A day to be named: its date as printed, what came of it where it was a promise, and the words. */
export interface Name {
  readonly id: string;
  readonly day: number;
  readonly date: string;
  readonly outcome: string | null;
  readonly text: string;
}

/** Names set under one another, so that one line leads to all of them. */
export interface Block {
  readonly names: readonly Name[];
  readonly width: number;
  readonly height: number;
  /** The lines of the block with its top left corner at (x, y), or its top right one. */
  at(x: number, y: number, anchor?: 'end'): TextLine[];
}

const bold: Face = { ...sans, weight: 650 };
const leading = 1.24;
/** Widths are estimates. */
const margin = 1.05;
/** Pixels between two names of one block. */
const apart = 4;

/** Names of one week together, in the order of their days. */
export function byWeek(names: readonly Name[], ribbon: Ribbon): Name[][] {
  const weekOf = ({ day }: Name) => cellOf(ribbon, day).week;
  const inOrder = names.toSorted((a, b) => a.day - b.day);
  return [...new Set(inOrder.map(weekOf))].map((week) =>
    inOrder.filter((name) => weekOf(name) === week)
  );
}

const first = ({ date, outcome }: Name) => (outcome === null ? date : `${date}, ${outcome}`);
const setting = (key: string, size: number, anchor?: 'end'): Setting => ({
  key,
  size,
  face: sans,
  leading,
  ...(anchor ? { anchor } : {})
});

/** Each name as a line with its date, and the words below it. */
export function tall(names: readonly Name[], width: number, size: number): Block {
  const line = size * leading;
  const sets = names.map((name) => ({ name, lines: wrapText(name.text, width, size) }));
  const widths = sets.flatMap(({ name, lines }) => [
    textWidth(first(name), size, bold),
    ...lines.map((text) => textWidth(text, size))
  ]);
  const rows = sum(sets, ({ lines }) => 1 + lines.length);
  return {
    names,
    width: (max(widths) ?? 0) * margin,
    height: rows * line + (sets.length - 1) * apart,
    at(x, top, anchor) {
      let y = top;
      return sets.flatMap(({ name, lines }) => {
        const date = {
          ...setting(`${name.id}:date`, size, anchor),
          face: bold,
          tone: 'accent' as const
        };
        const set = [
          ...setLines([first(name)], x, y, date),
          ...setLines(lines, x, y + line, setting(`${name.id}:text`, size, anchor))
        ];
        y += (1 + lines.length) * line + apart;
        return set;
      });
    }
  };
}

/** Each name run in: its date, and the words on the same line, in at most `most` lines. */
export function flat(names: readonly Name[], width: number, size: number, most: number): Block {
  const line = size * leading;
  const sets = names.map((name) => {
    // The date is one word to the line breaker, and set as wide as it is.
    const date = name.date.replaceAll(' ', '\u00a0');
    const words = name.outcome === null ? name.text : `${name.outcome}: ${name.text}`;
    const all = wrapText(`${date} ${words}`, width * 0.97, size);
    const lines = limitLines(all, most, width * 0.97, size);
    return { name, date, lines };
  });
  const rows = sum(sets, ({ lines }) => lines.length);
  return {
    names,
    width,
    height: rows * line + (sets.length - 1) * apart,
    at(x, top) {
      let y = top;
      return sets.flatMap(({ name, date, lines }) => {
        const set = setLines(lines, x, y, setting(name.id, size));
        y += lines.length * line + apart;
        const [head, ...rest] = set;
        if (!head) return [];
        const more = { text: head.text.slice(date.length), weight: 400, tone: 'ink' as const };
        return [{ ...head, text: name.date, face: bold, tone: 'accent' as const, more }, ...rest];
      });
    }
  };
}
