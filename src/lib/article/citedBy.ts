import { stepSources } from '../story/cited';
import type { Chapter, Step, Story } from '../story/types';

/** A step, and the chapter it stands in. */
export interface Place {
  readonly chapter: Chapter;
  readonly step: Step;
}

/** For every source, the steps whose words, notes or card cite it, in reading order. */
export function stepsCiting(story: Story): ReadonlyMap<string, readonly Place[]> {
  const result = new Map<string, Place[]>();
  for (const chapter of story.chapters)
    for (const step of chapter.steps)
      for (const id of new Set(stepSources(step, story)))
        result.set(id, [...(result.get(id) ?? []), { chapter, step }]);
  return result;
}
