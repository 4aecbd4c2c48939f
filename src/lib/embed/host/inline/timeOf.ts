import type { StageStep } from '$lib/scenes/types';
import type { Seen } from '../picture';

/**
 * The time of a moment in the timeline of the whole story; `null` for a step that it does not know. It turns
 * towards the next step only where the host has that too, and where it is the same scene: two halves of
 * different ones say nothing.
 * @param steps of the timeline, in its order
 * @param moved earlier ids of its steps, which the host's words may still have
 */
export function timeOf(
  steps: readonly Pick<StageStep, 'id' | 'scene'>[],
  moved: Readonly<Record<string, string>>,
  { step, next, turn }: Seen
): number | null {
  const now = (id: string): string => (Object.hasOwn(moved, id) ? (moved[id] ?? id) : id);
  const index = steps.findIndex(({ id }) => id === now(step));
  if (index < 0) return null;
  const after = steps[index + 1];
  const turns = after?.id === now(next) && after.scene === steps[index]?.scene;
  return turns ? index + turn : index;
}
