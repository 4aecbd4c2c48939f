import type { StageData } from '../scenes/build';
import { readPictured } from '../scenes/story';
import { readingMinutes, StoryError, wordCount } from '../story';
import { storyDir, storyLanguage } from '../story/dir';
import { releaseProblem } from '../story/release';
import type { Story } from '../story/types';

/** What a page of this build is made of. */
export interface Edition {
  readonly story: Story;
  /** Every chapter's steps as its stage needs them. */
  readonly stages: StageData;
  /** Whole minutes. */
  readonly readingTime: number;
}

let edition: Edition | undefined;

/**
 * The story of this build, read once. Pages call it while they render, not in a `load`: they never
 * hydrate, and Kit would write what a `load` returns a second time, as data that nobody asks for.
 * In development this module is loaded anew on every change, and so an edit shows.
 * @throws {StoryError} naming every problem found in the story's folder
 */
export function readEdition(): Edition {
  if (edition !== undefined) return edition;
  const { story, stages } = readPictured(storyDir(), undefined, storyLanguage());
  const problem = releaseProblem(story);
  if (problem !== null) throw new StoryError([problem]);
  edition = {
    story,
    stages,
    readingTime: readingMinutes(wordCount(story).total)
  };
  return edition;
}
