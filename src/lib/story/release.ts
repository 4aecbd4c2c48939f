import { stepsIn, manifestOf } from './manifest.ts';
import type { Problem } from './problems.ts';
import type { PublishedEdition, Story } from './types.ts';

/** What one edition changed in the one before it, by ids of steps. */
export interface Changes {
  readonly added: readonly string[];
  readonly reworded: readonly string[];
  readonly gone: readonly string[];
}

/** Compares the steps of two manifests. */
export function changesBetween(before: PublishedEdition, after: PublishedEdition): Changes {
  const [old, now] = [stepsIn(before), stepsIn(after)];
  return {
    added: [...now.keys()].filter((id) => !old.has(id)),
    reworded: [...now].flatMap(([id, hash]) => ((old.get(id) ?? hash) !== hash ? [id] : [])),
    gone: [...old.keys()].filter((id) => !now.has(id))
  };
}

/** Whether two manifests say the same, whatever their days. */
const isSame = (one: PublishedEdition, other: PublishedEdition): boolean =>
  JSON.stringify({ ...one, date: '' }) === JSON.stringify({ ...other, date: '' });

/**
 * What keeps a story from being built as the edition that it says it is: that edition has been released,
 * with other words.
 */
export function releaseProblem(story: Story): Problem | null {
  const released = story.editions.find(({ edition }) => edition === story.meta.edition);
  const now = manifestOf(story);
  if (!released || isSame(released, now)) return null;
  const { added, reworded, gone } = changesBetween(released, now);
  const [first] = [...reworded, ...added, ...gone];
  const where = first === undefined ? 'in its chapters' : `first in step “${first}”`;
  return {
    file: 'data/article.yaml',
    line: 1,
    field: 'edition',
    found: `edition ${released.edition} was released with other words (${where})`,
    advice: `write edition: ${released.edition + 1} and the day of updated; or, if nobody has seen ${released.edition} yet, npm run edition`
  };
}

/**
 * The manifest to write for the story as it stands; `null` where it is written already.
 * @throws {Error} where that edition was released on another day, with other words
 */
export function release(story: Story): PublishedEdition | null {
  const now = manifestOf(story);
  const released = story.editions.find(({ edition }) => edition === now.edition);
  if (!released) return now;
  if (isSame(released, now)) return null;
  if (released.date !== now.date)
    throw new Error(
      `Edition ${now.edition} was released on ${released.date} with other words, and stays as it is. ` +
        `Write edition: ${now.edition + 1} in data/article.yaml, and list what it corrects in data/corrections.csv.`
    );
  return now;
}
