import { interpolateNumber, max, sum } from 'd3';
import { safeAreaOf } from '../../drawing/area';
import { progress } from '../../drawing/motion/progress';
import { sans, textWidth, type Face } from '../../drawing/textWidth';
import type { Viewport } from '../../drawing/viewport';
import type { StripKeyframe, StripMark } from './types';

/** Pixels. */
interface Sizes {
  /** A line of marks without words. */
  readonly lane: number;
  /** A mark with its words beside it. */
  readonly row: number;
  /** The height of a mark that has its words under it. */
  readonly thin: number;
  readonly sky: number;
  readonly hours: number;
  readonly text: number;
  /** Of the lines' names and of the hours. */
  readonly small: number;
  /** Room for the lines' names at the left. */
  readonly names: number;
  readonly pad: number;
}

/** A mark with its words: beside it on one line, or under it where there is no room beside. */
export interface Row {
  readonly mark: StripMark;
  readonly height: number;
  readonly words: 'after' | 'before' | 'under';
}

/** What one strand takes, from the top: its line of quiet marks, then a row for each mark with words. */
export interface Strand {
  readonly name: string;
  /** `null` where it has none. */
  readonly line: readonly StripMark[] | null;
  readonly rows: readonly Row[];
}

/** The strip's measures in one viewport. */
export interface Plan {
  readonly sizes: Sizes;
  /** Where hours are: left end and width, pixels. */
  readonly x: number;
  readonly width: number;
  /** A minute's place, kept within the strip's ends. */
  readonly at: (minute: number) => number;
  /** The same beyond its ends: a window fades by its own length, of which a part may be seen. */
  readonly along: (minute: number) => number;
  readonly strands: readonly Strand[];
  readonly height: number;
}

export const wordsFace: Face = { ...sans, weight: 600 };
/** Between a mark and its words. */
export const gap = 7;
/** Between a mark and words under it. */
export const under = 2;
/** With less room than this the lines have no names. */
const roomy = { width: 560, height: 560 };
/** Estimated widths get this much more. */
export const safety = 1.04;

function sizesFor({ strands }: StripKeyframe, viewport: Viewport): Sizes {
  const { width, height } = safeAreaOf(viewport);
  if (viewport.narrow || width < roomy.width || height < roomy.height)
    return { lane: 4, row: 15, thin: 4, sky: 4, hours: 16, text: 12, small: 12, names: 0, pad: 5 };
  const widest = max(strands, (name) => textWidth(name, 13)) ?? 0;
  const names = Math.ceil(widest * safety) + 16;
  return { lane: 14, row: 22, thin: 7, sky: 6, hours: 21, text: 15, small: 13, names, pad: 10 };
}

/** Measures a strip: the more is highlighted at once, the higher it is. */
export function planStrip(strip: StripKeyframe, viewport: Viewport): Plan {
  const sizes = sizesFor(strip, viewport);
  const area = safeAreaOf(viewport);
  const x = area.x + sizes.names;
  const width = Math.max(1, area.width - sizes.names);
  const place = interpolateNumber(x, x + width);
  const along = (minute: number): number => place(minute / strip.minutes);
  const at = (minute: number): number => place(progress(minute, [0, strip.minutes]));
  const rowOf = (mark: StripMark): Row => {
    const room = textWidth(mark.label ?? '', sizes.text, wordsFace) * safety + gap;
    const [start, end] = [at(mark.from), at(mark.until ?? mark.from)];
    if (end + room <= x + width) return { mark, height: sizes.row, words: 'after' };
    if (start - room >= x) return { mark, height: sizes.row, words: 'before' };
    return { mark, height: sizes.thin + under + sizes.row, words: 'under' };
  };
  const strands = strip.strands.map((name, index): Strand => {
    const marks = strip.marks.filter(({ strand }) => strand === index);
    const worded = marks.filter(({ state, label }) => state === 'highlighted' && label !== null);
    const quiet = marks.filter((mark) => !worded.includes(mark));
    const line = quiet.length > 0 || worded.length === 0 ? quiet : null;
    return { name, line, rows: worded.map(rowOf) };
  });
  const rows = sum(
    strands,
    ({ line, rows }) => (line ? sizes.lane : 0) + sum(rows, ({ height }) => height)
  );
  return {
    sizes,
    x,
    width,
    at,
    along,
    strands,
    height: 2 * sizes.pad + rows + 4 + sizes.sky + sizes.hours
  };
}
