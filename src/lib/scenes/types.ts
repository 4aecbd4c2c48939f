import type { Component } from 'svelte';
import type { Picture, SceneName, Story } from '../story/types';

/** The room a picture has, in CSS pixels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Phone layout: cards pass over the lower part. Otherwise they pass over a column at the left. */
  readonly narrow: boolean;
  /** The part that no card covers when a step is being read: insets from each edge, in pixels. */
  readonly clear: Readonly<Record<'top' | 'right' | 'bottom' | 'left', number>>;
}

/**
 * What a scene is in the browser. A keyframe says *what* is shown, is plain data and knows no size;
 * `layout` turns it into a drawing for one frame; `between` gives any moment between two drawings.
 * All three are pure. The view only draws.
 */
export interface Scene<Keyframe, Drawing> {
  readonly name: SceneName;
  layout(keyframe: Keyframe, frame: Frame): Drawing;
  /** At 0 it gives `a`, at 1 `b`. */
  between(a: Drawing, b: Drawing): (t: number) => Drawing;
  /**
   * Draws the whole picture: one root `<svg viewBox="0 0 {frame.width} {frame.height}" aria-hidden="true">`
   * (preserveAspectRatio xMidYMid meet) with nothing in it that takes focus. Ids inside it begin with
   * `$props.id()`: the same picture stands on the page more than once.
   */
  readonly View: Component<{ drawing: Drawing; frame: Frame }>;
}

/** What a scene is at build time: a picture as an editor wrote it becomes a keyframe. */
export type MakeKeyframe<Keyframe> = (story: Story, picture: Picture) => Keyframe;

/** Thrown by `MakeKeyframe` for an attribute that means nothing; the build prints it with its place. */
export class PictureError extends Error {
  override name = 'PictureError';
}
