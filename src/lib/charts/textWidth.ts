import { beyond, glyphs } from './glyphs';

/** A face of the page: `serif` is Newsreader, `sans` Libre Franklin. */
export interface Face {
  readonly family: 'sans' | 'serif';
  /** 400 to 700; other weights are clamped. */
  readonly weight?: number;
  readonly italic?: boolean;
}

export const sans: Face = { family: 'sans' };
export const serif: Face = { family: 'serif' };

const first = 0x20;
const last = 0x7e;

/** Where a character's width stands in a list; letters with marks count as their base letter. */
function indexOf(character: string): number {
  const code = character.charCodeAt(0);
  if (code >= first && code <= last) return code - first;
  const at = beyond.indexOf(character === '‘' ? '’' : character);
  return at >= 0 ? last - first + 1 + at : -1;
}

/** Estimated width of one character in thousandths of an em; an unknown one counts as an `m`. */
function advance(character: string, face: Face): number {
  const index = indexOf(character);
  const at = index >= 0 ? index : 'm'.charCodeAt(0) - first;
  const bold = (Math.min(700, Math.max(400, face.weight ?? 400)) - 400) / 300;
  const [light, heavy] =
    face.family === 'sans' ? [glyphs.sans400, glyphs.sans700] : [glyphs.serif400, glyphs.serif700];
  const upright = (light[at] ?? 0) + bold * ((heavy[at] ?? 0) - (light[at] ?? 0));
  if (!face.italic || face.family === 'sans') return upright;
  return (upright * (glyphs.italic400[at] ?? 0)) / (light[at] || 1);
}

/**
 * Estimated width of one line of text, in the unit of `size` (pixels, as a rule). Pure, so that a
 * label can be placed at build time, where there is no DOM to measure in. Kerning is ignored and
 * optical size too: true to about 5 %, so leave that much room.
 */
export function textWidth(text: string, size: number, face: Face = sans): number {
  let sum = 0;
  for (const character of text.normalize('NFD').replace(/[\u0300-\u036f]/g, ''))
    sum += advance(character, face);
  return (sum * size) / 1000;
}
