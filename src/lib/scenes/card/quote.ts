import { display, sans, textWidth, type Face } from '../../drawing/textWidth';
import { balanceText, limitLines, wrapText } from '../../drawing/wrapText';
import type { Part } from './page';
import type { QuoteCard } from './types';

const strong: Face = { ...sans, weight: 700 };
const opening = '“';
const closing = '”';

/** A quotation as a page: the words as large as the column allows, then whose they are and where. */
export function quotePage(card: QuoteCard, width: number, scale: number): Part[] {
  const wide = width >= 480;
  const wanted = Math.max(14, Math.round((wide ? 48 : 30) * scale));
  const size = Math.min(wanted, Math.floor((width * 0.97) / widest(card.text)));
  // The opening mark hangs outside, so that the words keep one left edge.
  const indent = textWidth(opening, size, display) * 1.04;
  const small = wide ? 15 : 13;
  const room = width - indent;
  const parts: Part[] = [
    {
      lines: balanceText(card.text + closing, room, size, display),
      setting: { key: 'words', size, face: display, leading: size > 30 ? 1.22 : 1.28 },
      gap: 0,
      indent
    },
    { rule: 'accent', weight: 3, gap: wide ? 32 : 16, width: wide ? 48 : 32 },
    {
      lines: wrapText(card.speaker, width, wide ? 18 : 15, strong),
      setting: { key: 'speaker', size: wide ? 18 : 15, face: strong },
      gap: wide ? 18 : 10
    }
  ];
  const soft = (key: string, text: string, most: number): Part => ({
    lines: limitLines(wrapText(text, width, small), most, width, small),
    setting: { key, size: small, face: sans, tone: 'soft', leading: 1.4 },
    gap: 0
  });
  if (card.role) parts.push(soft('role', card.role, 2));
  parts.push(soft('where', card.where, 2));
  return parts;
}

/** How wide the longest word is at one pixel, with the marks that stand beside it: no line is broken within one. */
function widest(text: string): number {
  const words = (text + closing).split(/\s+/).map((word) => textWidth(word, 1, display));
  return Math.max(...words) + textWidth(opening, 1, display) * 1.04;
}

/** A quotation that had to be cut is closed again after its ellipsis. */
export function closeQuote(lines: readonly string[]): string[] {
  const last = lines.at(-1) ?? '';
  return last.endsWith(closing) ? [...lines] : [...lines.slice(0, -1), last + closing];
}

/** The hung mark before the words; its line is the first of theirs. */
export const hungMark = opening;
