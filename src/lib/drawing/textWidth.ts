import { interpolateNumberArray } from 'd3';
import { beyond, glyphs } from './glyphs';
import { progress } from './motion/progress';

/**
 * A face of the page: `sans` is Libre Franklin, `serif` Newsreader as it reads in running text,
 * `display` Newsreader as it is drawn for large sizes. Only the sans has several weights.
 */
export interface Face {
  readonly family: 'sans' | 'serif' | 'display';
  /** Of the sans: 400 to 700; other weights are clamped. */
  readonly weight?: number;
  /** Of the serif: the roman, slanted by the browser, so as wide as it is upright. */
  readonly italic?: boolean;
}

export const sans: Face = { family: 'sans' };
export const serif: Face = { family: 'serif' };
export const display: Face = { family: 'display' };

const first = 0x20;
const last = 0x7e;

/** Where a character's width stands in a list; letters with marks count as their base letter. */
function indexOf(character: string): number {
  const code = character === '\u00a0' ? first : character.charCodeAt(0);
  if (code >= first && code <= last) return code - first;
  const at = beyond.indexOf(character === '‘' ? '’' : character);
  return at >= 0 ? last - first + 1 + at : -1;
}

/** Estimated width of one character in thousandths of an em; an unknown one counts as an `m`. */
function advance(character: string, { family, weight = 400 }: Face): number {
  const index = indexOf(character);
  const at = index >= 0 ? index : 'm'.charCodeAt(0) - first;
  if (family === 'display') return glyphs.display500[at] ?? 0;
  if (family === 'serif') return glyphs.serif400[at] ?? 0;
  return sansOf(weight)[at] ?? 0;
}

const weights = new Map<number, readonly number[]>();

/** The widths of the sans at a weight, between those of the two that were measured. */
function sansOf(weight: number): readonly number[] {
  const known = weights.get(weight);
  if (known) return known;
  const between = interpolateNumberArray([...glyphs.sans400], [...glyphs.sans700]);
  const widths = between(progress(weight, [400, 700]));
  weights.set(weight, widths);
  return widths;
}

/** Letters without their marks. */
const bare = (text: string): string =>
  /^[ -~]*$/.test(text) ? text : text.normalize('NFD').replace(/[\u0300-\u036f]/g, '');

/** Widths of lines already asked for, in thousandths of their size: a map asks for the same ones in every frame. */
const asked = new Map<string, number>();
/** More lines than a story has; then they are forgotten, so that nothing grows for ever. */
const most = 4000;

/**
 * Estimated width of one line of text, in the unit of `size` (pixels, as a rule). Pure, so that a
 * label can be placed at build time, where there is no DOM to measure in. Kerning is ignored: true to
 * about 2 %, and to less in a fallback font, so leave some room.
 */
export function textWidth(text: string, size: number, face: Face = sans): number {
  const key = `${face.family} ${face.weight ?? 400} ${text}`;
  let sum = asked.get(key);
  if (sum === undefined) {
    sum = 0;
    for (const character of bare(text)) sum += advance(character, face);
    if (asked.size >= most) asked.clear();
    asked.set(key, sum);
  }
  return (sum * size) / 1000;
}
