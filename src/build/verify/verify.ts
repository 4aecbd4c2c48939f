import { checkPictured, type Pictured } from '../../lib/scenes/story';
import { storyDir } from '../../lib/story/dir.js';
import { Folder } from '../../lib/story/folder';
import { lengths } from '../../lib/story/lengths';
import { Problems, type Problem } from '../../lib/story/problems';
import { releaseProblem } from '../../lib/story/release';
import type { Language } from '../../lib/story/settings/languages';
import { catalogueOf } from '../messages/files';
import { settingsOf } from '../settings';
import { checkCharacters } from './characters';
import { checkPictures } from './pictures';
import { checkPlayers } from './players';
import { checkRules } from './rules/check';

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
 * Everything that can be said of a story without building it: what `read` finds, what is beyond its
 * own limits or breaks its own rules, in each of its languages, and, as warnings, what stands badly in
 * its pictures.
 * @param root the data folder
 */
export function verify(root: string): readonly Problem[] {
  const { problems, pictured } = read(root);
  if (pictured === null) return problems;
  const others = settingsOf(root).languages.slice(1);
  return [
    ...problems,
    ...unkept(root, pictured),
    ...looks(pictured),
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

/**
 * Warnings of a story in which nothing is wrong, for a build: it is built all the same while it is
 * being written, though `verify` does not let it pass.
 * @param root the data folder
 */
export function inspect(pictured: Pictured, root = storyDir()): readonly Problem[] {
  const own = unkept(root, pictured).map((each) => ({ ...each, severity: 'warning' as const }));
  return [...own, ...looks(pictured)];
}

/** What the story asks of itself: its limits, in `article.yaml`, and its rules, in `story.yaml`. */
const unkept = (root: string, pictured: Pictured): readonly Problem[] => [
  ...lengths(pictured.story),
  ...checkCharacters(pictured.story, new Folder(root, new Problems())),
  ...checkRules(root, pictured)
];

/** How its pictures are set. */
const looks = (pictured: Pictured): readonly Problem[] => [
  ...checkPlayers(pictured.story),
  ...checkPictures(pictured)
];
