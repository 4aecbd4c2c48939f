import { checkPictured, type Pictured } from '../../lib/scenes/story';
import { lengths } from '../../lib/story/lengths';
import { Problems, type Problem } from '../../lib/story/problems';
import { releaseProblem } from '../../lib/story/release';
import type { Language } from '../../lib/story/settings/languages';
import { catalogueOf } from '../messages/files';
import { settingsOf } from '../settings';
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
  const others = settingsOf(root).languages.slice(1);
  return [
    ...(released ? [released] : []),
    ...warnings,
    ...inspect(pictured),
    ...others.flatMap((language) => verifyLanguage(root, language))
  ];
}

/** What is wrong or missing in one of a story's further languages, its interface and its pictures. */
function verifyLanguage(root: string, language: Language): readonly Problem[] {
  const problems = new Problems();
  catalogueOf(language, root, problems);
  const { errors, warnings, pictured } = checkPictured(root, undefined, language.lang);
  // What is wrong in the first language has been said.
  const own = `/story/${language.lang}/`;
  const found = [...errors, ...warnings].filter(({ file }) => file.includes(own));
  return [...problems.list, ...found, ...(pictured ? checkPictures(pictured) : [])];
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
