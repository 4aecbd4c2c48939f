import { catchUp } from '../../drawing/motion/timing';

/** Nearer than this (in steps) counts as there: from a whole step away it is reached in 5.5 time constants. */
const near = 0.004;

/**
 * Story time one frame later, on its way to the target. Exponential, so that it does not depend on
 * the frame rate and may be given a new target at any moment. It cuts when the target is more than
 * a step away or motion is unwanted.
 * @param elapsed milliseconds since the last frame
 */
export function follow(now: number, target: number, elapsed: number, reduced = false): number {
  const distance = target - now;
  if (reduced || Math.abs(distance) > 1) return target;
  const rest = distance * Math.exp(-Math.max(0, elapsed) / catchUp);
  return Math.abs(rest) < near ? target : target - rest;
}
