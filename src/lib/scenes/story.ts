import { deepFreeze } from '../story/freeze';
import { draftStory } from '../story';
import { Problems, StoryError, type Problem } from '../story/problems';
import type { DateText, Story } from '../story/types';
import { readPictures, type StageData } from './build';

/** A story with the keyframes of its pictures. */
export interface Pictured {
  readonly story: Story;
  readonly stages: StageData;
}

/** A story as far as it could be read, with all that was found in it. */
export interface Checked {
  /** What keeps the story from being built. */
  readonly errors: readonly Problem[];
  /** What an editor should look at. */
  readonly warnings: readonly Problem[];
  /** `null` where there are errors. */
  readonly pictured: Pictured | null;
}

/**
 * Reads and checks everything editorial in one pass: the words, the tables, and every picture.
 * @param root the data folder
 * @param today the day of the build, from which the age of a report is counted
 */
export function checkPictured(root: string, today?: DateText): Checked {
  const problems = new Problems();
  const draft = draftStory(root, problems, today);
  const stages = readPictures(draft, problems);
  const { list: errors, warnings } = problems;
  return {
    errors,
    warnings,
    pictured: errors.length > 0 ? null : { story: deepFreeze(draft.story), stages }
  };
}

/**
 * The same for a build, which goes on only where nothing is wrong.
 * @throws {StoryError} naming every problem found, when there is any
 */
export function readPictured(root: string, today?: DateText): Pictured {
  const { pictured, errors } = checkPictured(root, today);
  if (pictured === null) throw new StoryError(errors);
  return pictured;
}
