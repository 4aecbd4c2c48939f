import type { Pictured } from '../../../lib/scenes/story';
import type { At } from '../../../lib/story/problems';
import type { SceneName, Step } from '../../../lib/story/types';
import { placeOf } from '../place';

/** A step's picture as it is shown. */
export interface Shown {
  readonly chapter: string;
  readonly step: Step;
  readonly scene: SceneName;
  readonly keyframe: unknown;
  readonly at: At;
  /** What messages call it. */
  readonly field: string;
  /** The picture before it in its chapter, where that is of the same scene. */
  readonly before: Shown | null;
}

/** Every picture of the story, in reading order. */
export function shownIn({ story, stages }: Pictured): readonly Shown[] {
  return story.chapters.flatMap(({ id: chapter, steps }) => {
    let last: Shown | null = null;
    return steps.map((step, i): Shown => {
      const { scene } = step.picture;
      const before = last?.scene === scene ? last : null;
      const keyframe = stages[chapter]?.[i]?.keyframe;
      const field = `step ${step.id} picture`;
      last = { chapter, step, scene, keyframe, at: placeOf(step), field, before };
      return last;
    });
  });
}

type Part = Readonly<Record<string, unknown>>;

/**
 * The parts of a keyframe that have this id, whatever they are: a tie, a promise, a statement, a
 * place. A mark of the strip of hours has its event’s id before a slash; an arrangement is named.
 */
export function partsWith(keyframe: unknown, id: string): readonly Part[] {
  if (Array.isArray(keyframe)) return keyframe.flatMap((part) => partsWith(part, id));
  if (typeof keyframe !== 'object' || keyframe === null) return [];
  const part = keyframe as Part;
  const own = String(part['id'] ?? part['arrangement'] ?? '');
  const isIt = own === id || own.startsWith(`${id}/`);
  return [...(isIt ? [part] : []), ...Object.values(part).flatMap((each) => partsWith(each, id))];
}

/** Every id in a keyframe. */
export function idsIn(keyframe: unknown): readonly string[] {
  if (Array.isArray(keyframe)) return keyframe.flatMap(idsIn);
  if (typeof keyframe !== 'object' || keyframe === null) return [];
  const { id, ...rest } = keyframe as Part;
  return [...(typeof id === 'string' ? [id] : []), ...Object.values(rest).flatMap(idsIn)];
}
