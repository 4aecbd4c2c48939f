/** Where the steps are on the page, in CSS pixels from the top of the document, in reading order. */
export interface StepLayout {
  readonly tops: readonly number[];
  readonly heights: readonly number[];
}

/** The reading position. */
export interface Moment {
  /** The step being read: the last whose top has passed the trigger line. */
  readonly index: number;
  /** How far the line has come through that step, from 0 to 1. */
  readonly progress: number;
  /**
   * How far the picture has moved towards the next step's, from 0 to 1: 0 for most of the step, and
   * 1 at the instant the next becomes active. 0 throughout the last step.
   */
  readonly turn: number;
}

export interface TurnOptions {
  /** The stretch of scrolling, in pixels before a step's end, over which the picture turns. */
  readonly length: number;
  /** The greatest part of a step that turning may take, so that short steps also hold still. */
  readonly share?: number;
}

/**
 * The reading position, from nothing but where the steps are and where the line is: the same page
 * scrolled to the same place always gives the same moment, however the reader came there.
 * @param line the trigger line, in pixels from the top of the document
 * @throws {RangeError} if there are no steps
 */
export function momentAt(
  { tops, heights }: StepLayout,
  line: number,
  { length, share = 0.4 }: TurnOptions
): Moment {
  const last = tops.length - 1;
  if (last < 0) throw new RangeError('no steps to read');
  const index = Math.max(
    0,
    tops.findLastIndex((top) => top <= line)
  );
  const top = tops[index] ?? 0;
  const height = heights[index] ?? 0;
  const into = line - top;
  const progress = height > 0 ? clamp(into / height) : into > 0 ? 1 : 0;
  if (index === last || into < 0) return { index, progress, turn: 0 };
  const stretch = Math.min(length, share * height);
  const turn = stretch > 0 ? clamp(1 - (height - into) / stretch) : into >= height ? 1 : 0;
  return { index, progress, turn };
}

const clamp = (x: number) => Math.min(Math.max(x, 0), 1);
