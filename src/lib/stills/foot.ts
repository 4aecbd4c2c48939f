import { sans, textWidth } from '../drawing/textWidth';
import type { Canvas } from '../drawing/canvas';

/** The words of the strip. */
export interface Signature {
  /** The piece. */
  readonly name: string;
  /** The moment, or the chapter. */
  readonly title: string;
  /** Who made it, and under which licence. */
  readonly credit: string;
}

const size = 12;
const bold = { ...sans, weight: 600 };
const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The strip under a picture: the piece's name, the moment, and whose work it is, on paper. */
export function foot({ name, title, credit }: Signature, canvas: Canvas): string {
  const { width, height, foot: depth, inset } = canvas;
  const top = height - depth;
  const right = width - inset;
  const text = (words: string, x: number, y: number, rest: string): string =>
    `<text x="${x}" y="${y}" font-family="var(--sans)" font-size="${size}" ${rest}>${escape(words)}</text>`;
  const strong = 'font-weight="600" fill="var(--ink)"';
  const soft = 'font-weight="400" fill="var(--ink-soft)"';
  const last = height - 9;
  const first = depth > 30 ? last - 15 : last;
  const shown = (at: number): string => {
    const room = right - at - (textWidth(credit, size) + 16);
    return textWidth(title, size) <= room ? text(title, at, last, soft) : '';
  };
  return [
    `<rect y="${top}" width="${width}" height="${depth}" fill="var(--paper)"/>`,
    `<path d="M${inset} ${top + 0.5}H${right}" stroke="var(--rule)"/>`,
    text(name, inset, first, strong),
    shown(first === last ? Math.round(inset + textWidth(name, size, bold) + 12) : inset),
    text(credit, right, last, `${soft} text-anchor="end"`)
  ].join('');
}
