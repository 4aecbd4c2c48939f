import { checkPictured, type Pictured } from '../../lib/scenes/story';
import { lengths } from '../../lib/story/lengths';
import type { Problem } from '../../lib/story/problems';
import { releaseProblem } from '../../lib/story/release';
import { checkPictures } from './pictures';
import { checkPlayers } from './players';

/** What was found in a story that was read, and the story itself; `null` where it cannot be shown. */
export interface Read {
  readonly problems: readonly Problem[];
  readonly pictured: Pictured | null;
}

/**
 * Reads and checks words, tables and pictures, and whether the story may be the edition it says it is.
 * @param root the data folder
 */
export function read(root: string): Read {
  const { errors, warnings, pictured } = checkPictured(root);
  const released = pictured && releaseProblem(pictured.story);
  return { problems: [...errors, ...(released ? [released] : []), ...warnings], pictured };
}

/**
 * Everything that can be said of a story without building it: what `read` finds, and, as warnings,
 * what is beyond its own limits or stands badly in its pictures.
 * @param root the data folder
 */
export function verify(root: string): readonly Problem[] {
  const { problems, pictured } = read(root);
  return pictured === null ? problems : [...problems, ...inspect(pictured)];
}

/** Warnings of a story in which nothing is wrong: of its lengths, and of how its pictures are set. */
export function inspect(pictured: Pictured): readonly Problem[] {
  const beyond = lengths(pictured.story);
  return [
    ...beyond.map((problem) => ({ ...problem, severity: 'warning' as const })),
    ...checkPlayers(pictured.story),
    ...checkPictures(pictured)
  ];
}
