import { blockSources } from '../story/cited';
import type { Chapter, Story } from '../story/types';

/** For every source, the chapters whose words or notes cite it, in reading order. */
export function chaptersCiting(story: Story): ReadonlyMap<string, readonly Chapter[]> {
  const result = new Map<string, Chapter[]>();
  for (const chapter of story.chapters) {
    const blocks = chapter.steps.flatMap((step) => [...step.blocks, ...step.notes]);
    for (const id of new Set(blocks.flatMap((block) => blockSources(block, story))))
      result.set(id, [...(result.get(id) ?? []), chapter]);
  }
  return result;
}
