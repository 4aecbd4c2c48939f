import { checkPictured, type Pictured } from '../../lib/scenes/story';
import { lengths } from '../../lib/story/lengths';
import type { Problem } from '../../lib/story/problems';
import { releaseProblem } from '../../lib/story/release';
import { checkPictures } from './pictures';
import { checkPlayers } from './players';

/**
 * Everything that can be said of a story without building it: what is wrong in its words, its tables
 * and its pictures, what keeps it from being the edition it says it is, and, as warnings, what is
 * beyond its own limits or stands badly in its pictures.
 * @param root the data folder
 */
export function verify(root: string): readonly Problem[] {
  const { errors, warnings, pictured } = checkPictured(root);
  if (pictured === null) return [...errors, ...warnings];
  const released = releaseProblem(pictured.story);
  return [...(released ? [released] : []), ...warnings, ...inspect(pictured)];
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
