import type { Area } from '../../drawing/area';
import { sizes } from '../../drawing/heading';
import type { TextLine } from '../../drawing/texts';
import { sans, textWidth } from '../../drawing/textWidth';
import { assembly as t } from '../../i18n';
import type { Scale } from './scale';
import { words } from './strings';
import type { AssemblyGraph, AssemblyKeyframe } from './types';

/** Pixels kept free on both sides of the words. */
const margin = 6;

/**
 * `3 of 5: a majority`, over the line: at its right end, at its left where that is taken, in short
 * where both are.
 */
export function majorityText(
  { majority, house }: AssemblyKeyframe,
  drawn: Pick<AssemblyGraph, 'seats' | 'gaps' | 'texts'>,
  area: Area,
  line: number,
  { pitch }: Scale
): TextLine {
  const face = { ...sans, weight: 600 };
  const { label: size } = sizes(area.width);
  const right = area.x + area.width;
  const y = line - 6;
  const full = t.majority(majority, house);
  const tries = [
    { text: full, anchor: 'end' },
    { text: full, anchor: 'start' },
    { text: words.majority(majority), anchor: 'end' }
  ] as const;
  const free = tries.find(({ text, anchor }) => {
    const width = textWidth(text, size, face) + margin;
    const left = anchor === 'end' ? right - width : area.x;
    const box = { left, right: left + width, top: y - size, bottom: line - 1 };
    return !taken(drawn, box, pitch);
  });
  const { text, anchor } = free ?? tries[0];
  const x = anchor === 'end' ? right : area.x;
  return { key: 'majority', text, x, y, size, face, tone: 'ink', anchor, opacity: 1 };
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Whether a seat, either end of a way or a text stands in the box. */
function taken(
  { seats, gaps, texts }: Pick<AssemblyGraph, 'seats' | 'gaps' | 'texts'>,
  box: Box,
  pitch: number
): boolean {
  const meets = (left: number, right: number, top: number, bottom: number) =>
    left < box.right && right > box.left && top < box.bottom && bottom > box.top;
  const half = pitch / 2;
  const ends = seats.filter(({ left }) => left > 0);
  return (
    seats.some(({ x, y }) => meets(x - half, x + half, y - half, y + half)) ||
    [...gaps, ...ends].some(({ x, y }) => meets(x - half, x + half, y - 3 * half, y + half)) ||
    texts.some(({ text, more, x, y, size, face, anchor }) => {
      const wide = textWidth(text + (more?.text ?? ''), size, face);
      const left = anchor === 'end' ? x - wide : anchor === 'middle' ? x - wide / 2 : x;
      return meets(left - margin, left + wide + margin, y - size, y + size * 0.3);
    })
  );
}
