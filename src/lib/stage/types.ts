import type { SceneName } from '../story/types';

/** One step as its stage knows it: made at build time, sent to the browser as JSON. */
export interface StageStep {
  /** The step's id, the same as its element's `id` and `data-step`. */
  readonly id: string;
  readonly scene: SceneName;
  /** Plain JSON that only the scene of that name understands. */
  readonly keyframe: unknown;
}
