import type { Face } from './textWidth';

/** Which colour a text has: the page's ink, its softer ink, or the one warm colour. */
export type Tone = 'ink' | 'soft' | 'accent';

/** One line of text in a picture, set and placed. */
export interface TextLine {
  /** Names the line across scene graphs, so that it can stay or move instead of being replaced. */
  readonly key: string;
  readonly text: string;
  /** What follows on the same line in another weight or tone. */
  readonly more?: { readonly text: string; readonly weight?: number; readonly tone?: Tone };
  /** Pixels; `y` is the baseline. */
  readonly x: number;
  readonly y: number;
  /** Pixels; never below 12. */
  readonly size: number;
  readonly face: Face;
  readonly tone: Tone;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** 0 to 1. */
  readonly opacity: number;
}

/** What all lines of a paragraph share. */
export interface Setting {
  readonly key: string;
  readonly size: number;
  readonly face: Face;
  readonly tone?: Tone;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** Line height over size; 1.3 by default. */
  readonly leading?: number;
}

/** The height of `count` lines of this setting, in pixels. */
export const heightOf = (count: number, { size, leading = 1.3 }: Setting): number =>
  count * size * leading;

/** Lines of text one under another; `y` is the top of the first line. */
export function setLines(
  lines: readonly string[],
  x: number,
  y: number,
  setting: Setting
): TextLine[] {
  const { key, size, face, tone = 'ink', anchor, leading = 1.3 } = setting;
  // The baseline of type with this leading lies about 0.3 of the size above the line's middle.
  const first = y + size * (leading / 2 + 0.33);
  return lines.map((text, i) => ({
    key: `${key}:${i}`,
    text,
    x,
    y: first + i * size * leading,
    size,
    face,
    tone,
    opacity: 1,
    ...(anchor ? { anchor } : {})
  }));
}
