import { nameFinder } from './named.ts';
import type { Actor, Story } from './types.ts';
import { paragraphsOf } from './words.ts';

/**
 * The people whom each chapter's running text names for the first time in the story, by chapter id.
 * Running text is paragraphs: a quotation names its speaker by itself. A name counts in full or short,
 * as `actors.csv` has it; people who are not in that table are not known here.
 */
export function newPersons(
  story: Pick<Story, 'chapters' | 'actors' | 'quotes'>
): Readonly<Record<string, readonly Actor[]>> {
  const find = nameFinder(story.actors);
  const met = new Set<Actor>();
  const result: Record<string, readonly Actor[]> = {};
  for (const chapter of story.chapters) {
    const named = find(paragraphsOf(chapter, story).join('\n')).map(({ person }) => person);
    result[chapter.id] = [...new Set(named)].filter((actor) => !met.has(actor));
    for (const actor of named) met.add(actor);
  }
  return result;
}
