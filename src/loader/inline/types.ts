import type { Theme } from '$lib/embed/protocol';

/** A picture that is drawn in the host's own page. */
export interface InlineView {
  /**
   * Shows a moment, or a frame's worth of the way to it. Returns whether more is to come.
   * @param index the step, counted among those it was mounted with
   * @param elapsed milliseconds since the last call of the same motion
   */
  tell(index: number, turn: number, elapsed: number): boolean;
  theme(theme: Theme): void;
  resized(): void;
  /** Leaves the stage as it was. */
  free(): void;
}

/**
 * Puts the picture on a stage in a shadow tree.
 * @param steps the ids of the host's steps
 * @throws if one of them has no picture in this version
 */
export type MountInline = (
  stage: HTMLElement,
  steps: readonly string[],
  theme: Theme
) => InlineView;
