import { sans, textWidth } from '../../drawing/textWidth';
import type { TextLine } from '../../drawing/texts';
import type { Plan } from './plan';
import type { StripKeyframe } from './types';

type Hour = StripKeyframe['hours'][number];

/** Pixels that two hours keep between them. */
const apart = 9;
/** Minutes from one written hour to the next, and whether the first says its day: best first. */
const ways = [
  [180, true],
  [360, true],
  [360, false],
  [720, false]
] as const;

/** The hours under the sky, as many as have room; `y` is the sky's lower edge. */
export function setHours({ hours }: StripKeyframe, { at, sizes }: Plan, y: number): TextLine[] {
  const sets = ways.map(([every, first]) =>
    hours
      .filter(({ at: minute }) => minute % every === 0)
      .map((hour, i, all) => {
        const last = i === all.length - 1;
        return lineOf(hour, at(hour.at), y, i === 0 ? 'start' : last ? 'end' : 'middle', {
          first,
          size: sizes.small
        });
      })
  );
  return sets.find(roomy) ?? sets.at(-1) ?? [];
}

/** The number stands in the middle of its line, its day beside it. */
function lineOf(
  { at: minute, text, day }: Hour,
  x: number,
  y: number,
  anchor: 'start' | 'middle' | 'end',
  { first, size }: { readonly first: boolean; readonly size: number }
): TextLine {
  const dated = day !== undefined && (first || anchor !== 'start');
  const centred = dated && anchor === 'middle';
  return {
    key: `hour:${minute}`,
    text,
    ...(dated ? { more: { text: ` ${day}` } } : {}),
    x: centred ? x - textWidth(text, size) / 2 : x,
    y: y + 14,
    size,
    face: sans,
    tone: 'soft',
    opacity: 1,
    ...(centred || anchor === 'start' ? {} : { anchor })
  };
}

function roomy(lines: readonly TextLine[]): boolean {
  const ends = lines.map(({ text, more, x, size, anchor }) => {
    const width = textWidth(text + (more?.text ?? ''), size);
    const left = anchor === 'end' ? x - width : anchor === 'middle' ? x - width / 2 : x;
    return [left, left + width] as const;
  });
  return ends.slice(1).every(([left], i) => left - (ends[i]?.[1] ?? 0) >= apart);
}
