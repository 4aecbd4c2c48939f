import type { Moment } from '../reading/moment';

/** What one stage makes of the reading position. */
export interface StageMoment {
  /** The number of the step it shows, within its chapter. */
  readonly step: number;
  /** The time its picture should come to: that number, plus the turn towards the next. */
  readonly time: number;
}

/**
 * A stage's own time: the reading position, held to the chapter's steps. Where the next step has
 * another scene the picture does not turn with the scroll, for two scenes half through each other
 * say nothing: it gives way in one go when that step becomes active. Two scenes that share marks turn.
 * @param first the chapter's first step, counted over the page
 * @param scenes the scene of each of the chapter's steps
 * @param reduced whether motion is unwanted, and the picture holds still within a step
 * @param sharing the names of scenes that share marks with others
 */
export function stageMoment(
  { index, turn }: Moment,
  first: number,
  scenes: readonly string[],
  reduced = false,
  sharing: readonly string[] = []
): StageMoment {
  const local = index - first;
  const last = scenes.length - 1;
  if (local < 0) return { step: 0, time: 0 };
  if (local >= last) return { step: last, time: last };
  const [now, next] = scenes.slice(local, local + 2);
  const alike = now === next || [now, next].every((scene) => sharing.includes(scene ?? ''));
  return { step: local, time: alike && !reduced ? local + turn : local };
}
