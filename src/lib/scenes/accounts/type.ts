/** How rows are laid out: columns side by side, heads over their two sides, or columns in small type. */
export type Shape = 'wide' | 'stacked' | 'compact';

/** Sizes and distances in one picture, in pixels. */
export interface Type {
  readonly shape: Shape;
  /** Of names and words, which are the same on both sides. */
  readonly size: number;
  /** Of parts and notes. */
  readonly small: number;
  /** Of the heads of rows. */
  readonly head: number;
  /** Line height over size. */
  readonly leading: number;
  /** From the left edge of a mark to the words beside it. */
  readonly indent: number;
  readonly radius: number;
  /** Between one voice and the next. */
  readonly apart: number;
  /** Over and under what is in a row. */
  readonly padding: number;
  /** Between columns. */
  readonly gap: number;
}

/** How much of a row is shown; the same on both sides, and in every row. */
export interface Level {
  /** How many on each side have their words. */
  readonly words: number;
  /** Whether the parts in which people speak stand by their names. */
  readonly roles: boolean;
  /** All of a side in at most so many lines; `null` where each voice has lines of its own. */
  readonly lines: number | null;
}

/** From all there is to the least, in this order. */
export const levels: readonly Level[] = [
  { words: Infinity, roles: true, lines: null },
  { words: 3, roles: true, lines: null },
  { words: 2, roles: true, lines: null },
  { words: 1, roles: true, lines: null },
  { words: 1, roles: false, lines: null },
  { words: 0, roles: true, lines: null },
  { words: 0, roles: false, lines: null },
  { words: 0, roles: false, lines: Infinity }
];

/** Where not even that has room. */
export const least: Level = { words: 0, roles: false, lines: 1 };

/** Sizes of type that are tried, the largest first. */
export const sizes: Readonly<Record<Shape, readonly number[]>> = {
  wide: [18, 17, 16, 15, 14, 13],
  stacked: [17, 16, 15, 14, 13, 12],
  compact: [17, 16, 15, 14, 13, 12]
};

/** Where words are left out, type need not be larger than this. */
export const largest: Readonly<Record<Shape, number>> = { wide: 16, stacked: 14, compact: 17 };

const heads: Readonly<Record<Shape, number>> = { wide: 1.35, stacked: 1.2, compact: 1.1 };

/** Type of one size; the smallest of a wide picture, which holds most words, is set closer. */
export function typeOf(size: number, shape: Shape): Type {
  const wide = shape === 'wide';
  const close = wide && size === sizes.wide.at(-1);
  return {
    shape,
    size,
    small: Math.max(wide ? 13 : 12, Math.round(size * 0.88)),
    head: Math.round(size * heads[shape]),
    leading: close ? 1.22 : 1.28,
    indent: Math.round(size * 1.1),
    radius: size * 0.36,
    apart: Math.round(size * 0.4),
    padding: close || !wide ? 5 : 8,
    gap: wide ? 22 : shape === 'stacked' ? 12 : 8
  };
}
