import { half, interpolateFields, numbers } from './interpolate';
import { join, type Mark } from './join';

/**
 * A mark that one scene hands to another under the same key, in terms that both know: a rectangle
 * of the stage, in pixels, and its colour.
 */
export interface SharedMark extends Mark {
  /** Its middle. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The radius of its corners; half of its width makes a disc of a square. */
  readonly corner: number;
  /** A CSS colour: `var(--party-abc)`, as a rule. */
  readonly colour: string;
}

/** The marks of two scenes at any moment between them: those of one key become each other. */
export const interpolateShared = join(
  interpolateFields<SharedMark>({
    colour: half,
    ...numbers<SharedMark>('x', 'y', 'width', 'height', 'corner', 'opacity')
  })
);
