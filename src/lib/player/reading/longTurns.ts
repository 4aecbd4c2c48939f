import { momentAt, type Moment, type StepLayout } from './moment';

/** Where the steps are, and which of them take longer to turn. */
export interface TurningSteps extends StepLayout {
  readonly longTurns: readonly boolean[];
}

/** A long turn, in lengths of a usual one, and the greatest part of its step that it may take. */
const long = { times: 3, share: 0.66 };

/**
 * The reading position, as `momentAt` has it, among steps of which some turn for longer.
 * @param line the trigger line, in pixels from the top of the document
 * @param length of a usual turn, in pixels
 * @throws {RangeError} if there are no steps
 */
export function momentAmong(steps: TurningSteps, line: number, length: number): Moment {
  const moment = momentAt(steps, line, { length });
  return steps.longTurns[moment.index]
    ? momentAt(steps, line, { length: long.times * length, share: long.share })
    : moment;
}
