import type { TextLine } from './texts';
import { textWidth } from './textWidth';

/** What a line of text covers, in pixels. */
export interface TextBox {
  /** Its words. */
  readonly name: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a line of text lies, as nearly as widths can be estimated: from cap height to baseline. */
export function textBox({ text, more, x, y, size, face, anchor }: TextLine): TextBox {
  const width = textWidth(text + (more?.text ?? ''), size, face);
  const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
  return { name: text, left, right: left + width, top: y - size * 0.72, bottom: y + size * 0.04 };
}

/** Whether two boxes share any room. */
export const boxesMeet = (a: TextBox, b: TextBox): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
