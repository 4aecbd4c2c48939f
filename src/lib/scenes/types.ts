import type { Component } from 'svelte';
import type { Frame } from '../drawing/frame';
import type { Picture, SceneName, Story } from '../story/types';

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

/** One step as its stage knows it: made at build time, sent to the browser as JSON. */
export interface StageStep {
  /** The step's id, the same as its element's `id` and `data-step`. */
  readonly id: string;
  readonly scene: SceneName;
  /** Plain JSON that only the scene of that name understands. */
  readonly keyframe: unknown;
}
