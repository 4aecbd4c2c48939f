import { sans, textWidth, type Face } from './textWidth';

/** The mark of something left out. */
export const ellipsis = '…';

/** Widths are estimates, so lines are filled to this part of the room only. */
const fill = 0.96;

/**
 * Breaks text into lines no wider than `width` pixels at `size` pixels; a word too long for a line
 * stands alone on its own. Words joined by a no-break space stay together.
 */
export function wrapText(text: string, width: number, size: number, face: Face = sans): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(/[ \n\t]+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && textWidth(longer, size, face) > width * fill) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line !== '') lines.push(line);
  return lines;
}

/**
 * The same number of lines, but evenly filled: for headlines and quotations, where a last line of
 * one word looks torn. Narrows the measure until one line more would be needed.
 */
export function balanceText(
  text: string,
  width: number,
  size: number,
  face: Face = sans
): string[] {
  const lines = wrapText(text, width, size, face);
  if (lines.length < 2) return lines;
  let low = width / 2;
  let high = width;
  for (let i = 0; i < 8; i++) {
    const middle = (low + high) / 2;
    if (wrapText(text, middle, size, face).length > lines.length) low = middle;
    else high = middle;
  }
  return wrapText(text, high, size, face);
}

/** The first `count` lines; where some are left out, the last one kept ends in an ellipsis. */
export function limitLines(
  lines: readonly string[],
  count: number,
  width: number,
  size: number,
  face: Face = sans
): string[] {
  if (lines.length <= count) return [...lines];
  const kept = lines.slice(0, Math.max(0, count));
  let end = kept.pop();
  if (end === undefined) return [];
  const shut = (line: string) => line.replace(/[\s.,;:·–—-]+$/u, '') + ellipsis;
  while (end.includes(' ') && textWidth(shut(end), size, face) > width * fill)
    end = end.slice(0, end.lastIndexOf(' '));
  return [...kept, shut(end)];
}
