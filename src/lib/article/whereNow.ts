import { currentId } from '../story/moved';
import type { Story } from '../story/types';

/**
 * The step or chapter that a published id leads to now, with its name for a link: the chapter’s title,
 * and for a step that has one its dateline.
 */
export function whereNow(
  story: Pick<Story, 'chapters' | 'moved'>,
  id: string
): { readonly id: string; readonly name: string } | null {
  const now = currentId(story, id);
  for (const chapter of story.chapters) {
    if (chapter.id === now) return { id: now, name: chapter.title };
    const step = chapter.steps.find((each) => each.id === now);
    if (step) return { id: step.id, name: [chapter.title, step.dateline ?? []].flat().join(': ') };
  }
  return null;
}
