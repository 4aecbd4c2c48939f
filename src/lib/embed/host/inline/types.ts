import type { Theme } from '$lib/embed/protocol';
import type { Seen } from '../picture';

/** A picture that is drawn in the host's own page. */
export interface InlineView {
  /**
   * Shows a moment, or a frame's worth of the way to it. Returns whether more is to come.
   * A step that has no picture in this version leaves the one before it.
   * @param elapsed milliseconds since the last call of the same motion
   */
  update(seen: Seen, elapsed: number): boolean;
  theme(theme: Theme): void;
  resized(): void;
  /** Leaves the stage as it was. */
  free(): void;
}

/** Puts the story's pictures on a stage in a shadow tree. */
export type MountInline = (stage: HTMLElement, theme: Theme) => InlineView;
