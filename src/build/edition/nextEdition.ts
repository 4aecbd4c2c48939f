import { readPictured } from '../../lib/scenes/story.ts';
import { manifestText, stepsIn } from '../../lib/story/manifest.ts';
import { changesBetween, release } from '../../lib/story/release.ts';

/** What a release writes, and says. */
export interface Release {
  readonly edition: number;
  /** The manifest's file; `null` where it is written already. */
  readonly text: string | null;
  readonly report: string;
}

/**
 * Makes the manifest of the story in a data folder.
 * @throws {StoryError} where something is wrong in it, and an `Error` where the edition was released
 */
export function nextEdition(root: string): Release {
  const { story } = readPictured(root);
  const { edition } = story.meta;
  const manifest = release(story);
  if (manifest === null)
    return { edition, text: null, report: `Edition ${edition} is written already, as it stands.` };
  const before = story.editions.filter((each) => each.edition < edition).at(-1);
  const lines = [`Edition ${edition}, ${manifest.date}: ${stepsIn(manifest).size} steps.`];
  if (before)
    for (const [name, ids] of Object.entries(changesBetween(before, manifest)))
      if (ids.length > 0) lines.push(`  ${name}: ${(ids as readonly string[]).join(', ')}`);
  return { edition, text: manifestText(manifest), report: lines.join('\n') };
}
