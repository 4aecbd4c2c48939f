// Every duration, and every part of a turn, that anything on the page moves in. Those that styles need
// are `--light-turns` and `--bar-moves` of tokens.css. What moves stands still 600 ms after its cause at the latest.
import type { Span } from './progress';

/**
 * How quickly the picture catches up with the reader, in ms: after this 63 % of the way is left behind,
 * so that a whole step takes 440.
 */
export const catchUp = 80;

/** In which part of a turn marks go, move and come. */
export interface Timing {
  readonly exit: Span;
  readonly update: Span;
  readonly enter: Span;
}

/** What goes has gone before what comes begins, so that the two never lie over each other. */
export const apart: Timing = { exit: [0, 0.4], update: [0, 1], enter: [0.6, 1] };

/** Under a camera: what leaves has gone before the ground moves, and what comes comes when it stands. */
export const underCamera: Timing = { exit: [0, 0.25], update: [0.15, 0.85], enter: [0.75, 1] };

/** On a long flight words stand only near its ends, where they have the room they were placed for. */
export const inFlight: Timing = { exit: [0, 0.22], update: [0, 1], enter: [0.78, 1] };

/** What something is in the way of: gone at one moment, and back from another on. */
export const nearEnds = (gone: number, back: number): Timing => ({
  exit: [0, gone],
  update: [0, 1],
  enter: [back, 1]
});

/** One picture has gone when the next begins to come: two half through each other say nothing. */
export const inTurn: Timing = { exit: [0, 0.5], update: [0, 1], enter: [0.5, 1] };

/** The part of a turn in which one of several comes. */
const coming = 0.25;

/** When the `i`th of `count` comes, one after another, once what goes has gone. */
export function oneByOne(i: number, count: number): Timing {
  const from = 0.5 + ((0.5 - coming) * i) / Math.max(1, count - 1);
  return { ...apart, enter: [from, from + coming] };
}

/** Many marks that set out one after another: the part of the turn from the first to the last. */
export const stagger = 0.35;

/** When a seat that changes hands is emptied on its way, and when it is taken. */
export const emptied: Span = [0.05, 0.45];
export const taken: Span = [0.55, 0.95];
