import type { PlacedEdition } from '../editions.ts';
import { manifestOf } from '../manifest.ts';
import { currentId } from '../moved.ts';
import type { Problems } from '../problems.ts';
import { changesBetween } from '../release.ts';
import type { Story } from '../types.ts';
import type { PageId } from './ids.ts';

/**
 * Reminds of each published step that has other words now, where no correction since the last release
 * concerns it or its chapter. Not every change of words puts something right, so it stops nothing.
 */
export function checkReworded(
  story: Story,
  editions: readonly PlacedEdition[],
  ids: readonly PageId[],
  problems: Problems
): void {
  const last = editions.at(-1)?.value;
  if (!last || story.meta.edition <= last.edition) return;
  const since = story.corrections.filter(({ edition }) => edition > last.edition);
  const corrected = new Set(since.flatMap(({ step }) => (step && currentId(story, step)) ?? []));
  for (const chapter of story.chapters) {
    if (corrected.has(chapter.id)) continue;
    const now = manifestOf({ ...story, chapters: [chapter] });
    for (const id of changesBetween(last, now).reworded) {
      const at = ids.find((each) => each.kind === 'step' && each.id === id);
      if (!at || corrected.has(id)) continue;
      problems.warn(
        at,
        `step ${id}`,
        `its words are not those of edition ${last.edition} any more, and corrections.csv has no row for it`,
        `if something was put right: npm run correct -- ${id} "what was wrong, and what stands there now"`
      );
    }
  }
}
