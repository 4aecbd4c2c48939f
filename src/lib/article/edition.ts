import type { StageData } from '../scenes/build';
import { readPictured, type Pictured } from '../scenes/story';
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
 * @throws {StoryError} naming every problem found in the story's folder
 */
export function readEdition(): Edition {
  if (edition !== undefined) return edition;
  const pictured = readPictured(storyDir(), undefined, storyLanguage());
  const problem = releaseProblem(pictured.story);
  if (problem !== null) throw new StoryError([problem]);
  return setEdition(pictured);
}

/** For the dev server, which reads the story at every change: what pages are made of from now on. */
export function setEdition({ story, stages }: Pictured): Edition {
  edition = { story, stages, readingTime: readingMinutes(wordCount(story).total) };
  return edition;
}
