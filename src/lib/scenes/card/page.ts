import { sum } from 'd3';
import type { Area } from '../../drawing/area';
import { heightOf, setLines, type Setting, type TextLine } from '../../drawing/texts';
import { limitLines } from '../../drawing/wrapText';
import type { CardGraph, Rule } from './types';

/** A part of a card's page: lines of one setting, or a rule across the column. */
export type Part =
  | {
      readonly lines: readonly string[];
      readonly setting: Setting;
      /** Pixels before it. */
      readonly gap: number;
      /** From the column's left edge. */
      readonly indent?: number;
      readonly more?: TextLine['more'];
    }
  | {
      readonly rule: Rule['tone'];
      readonly weight: number;
      readonly gap: number;
      /** Pixels; the whole column by default. */
      readonly width?: number;
    };

/** The height of a page, in pixels. */
export const pageHeight = (parts: readonly Part[]): number =>
  sum(
    parts,
    (part) => part.gap + ('lines' in part ? heightOf(part.lines.length, part.setting) : part.weight)
  );

/** Shortens the longest part of a page, line by line, until it is no higher than `height`. */
export function shorten(parts: readonly Part[], height: number, width: number): Part[] {
  const page = [...parts];
  for (;;) {
    if (pageHeight(page) <= height) return page;
    const lengths = page.map((part) => ('lines' in part ? part.lines.length : 0));
    const longest = Math.max(...lengths);
    const at = lengths.lastIndexOf(longest);
    const part = page[at];
    if (longest < 2 || !part || !('lines' in part)) return page;
    const { size, face } = part.setting;
    const room = width - (part.indent ?? 0);
    // Ellipses of earlier rounds fall away with the line that bore them.
    page[at] = { ...part, lines: limitLines(part.lines, longest - 1, room, size, face) };
  }
}

/** Sets a page in a column; `y` is its top. */
export function setPage(id: string, parts: readonly Part[], column: Area, y: number): CardGraph {
  const texts: TextLine[] = [];
  const rules: Rule[] = [];
  let top = y;
  for (const part of parts) {
    top += part.gap;
    if ('rule' in part) {
      rules.push({
        key: `${id}:${rules.length}`,
        x: column.x,
        y: top,
        width: part.width ?? column.width,
        weight: part.weight,
        tone: part.rule,
        opacity: 1
      });
      top += part.weight;
      continue;
    }
    const { lines, indent = 0, more } = part;
    const setting = { ...part.setting, key: `${id}:${part.setting.key}` };
    const set = setLines(lines, column.x + indent, top, setting);
    texts.push(...set.map((line) => (more ? { ...line, more } : line)));
    top += heightOf(lines.length, setting);
  }
  return { id, texts, rules };
}
