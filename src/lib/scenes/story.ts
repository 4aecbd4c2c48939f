import { deepFreeze } from '../story/freeze';
import { draftStory } from '../story';
import { Problems } from '../story/problems';
import type { DateText, Story } from '../story/types';
import { readPictures, type StageData } from './build';

/** A story with the keyframes of its pictures. */
export interface Pictured {
  readonly story: Story;
  readonly stages: StageData;
}

/**
 * Reads and checks everything editorial in one pass: the words, the tables, and every picture.
 * @param root the data folder
 * @param today the day of the build, from which the age of a report is counted
 * @throws {StoryError} naming every problem found, when there is any
 */
export function readPictured(root: string, today?: DateText): Pictured {
  const problems = new Problems();
  const draft = draftStory(root, problems, today);
  const stages = readPictures(draft, problems);
  problems.throwIfAny();
  return { story: deepFreeze(draft.story), stages };
}
