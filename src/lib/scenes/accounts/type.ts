/** Sizes and distances in one picture, in pixels. */
export interface Type {
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

/** How much of a row is shown; the same on both sides. */
export interface Level {
  /** How many on each side have their words. */
  readonly words: number;
  /** Whether the parts in which people speak stand by their names. */
  readonly roles: boolean;
  /** All of a side in so many lines; `null` where each voice has lines of its own. */
  readonly lines: number | null;
}

/** From all there is to the least, in this order. */
export const levels: readonly Level[] = [
  { words: Infinity, roles: true, lines: null },
  { words: 3, roles: true, lines: null },
  { words: 2, roles: true, lines: null },
  { words: 1, roles: true, lines: null },
  { words: 0, roles: true, lines: null },
  { words: 0, roles: false, lines: null },
  { words: 0, roles: false, lines: 3 },
  { words: 0, roles: false, lines: 2 },
  { words: 0, roles: false, lines: 1 }
];

/** Type of one size, for a picture with columns side by side or with rows under their heads. */
export function typeOf(size: number, wide: boolean): Type {
  const least = wide ? 13 : 12;
  return {
    size,
    small: Math.max(least, Math.round(size * 0.88)),
    head: Math.round(size * (wide ? 1.35 : 1.2)),
    leading: 1.28,
    indent: Math.round(size * 1.1),
    radius: size * 0.36,
    apart: Math.round(size * 0.45),
    padding: wide ? 10 : 5,
    gap: wide ? 22 : 12
  };
}
