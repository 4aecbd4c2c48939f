/** Sizes of type in one picture, in pixels. */
export interface Type {
  readonly name: number;
  readonly words: number;
  readonly outlet: number;
  /** Whether days stand beside the names. */
  readonly day: boolean;
}

/** Pixels that a mark takes before its name. */
export const markRoom = (size: number): number => size * 1.05;

/** Line height over size. */
export const leading = 1.26;
