/** A part of a way, of a turn as a rule, from 0 to 1. */
export type Span = readonly [from: number, to: number];

/** How far `value` has come from one end of a span to the other, held at 0 before and at 1 after. */
export const progress = (value: number, [from, to]: Span): number =>
  Math.min(1, Math.max(0, (value - from) / (to - from)));
