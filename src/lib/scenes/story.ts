import { article } from '../i18n';
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
 * @param lang the tag of one of its languages; empty for the first
 */
export function checkPictured(root: string, today?: DateText, lang = ''): Checked {
  const problems = new Problems();
  const read = draftStory(root, problems, today, lang);
  const draft = { ...read, story: withPlainPictures(read.story) };
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
export function readPictured(root: string, today?: DateText, lang = ''): Pictured {
  const { pictured, errors } = checkPictured(root, today, lang);
  if (pictured === null) throw new StoryError(errors);
  return pictured;
}

/** A picture whose step is not translated says so, to those too who do not see it. */
const withPlainPictures = (story: Story): Story => ({
  ...story,
  chapters: story.chapters.map((chapter) => ({
    ...chapter,
    steps: chapter.steps.map((step) =>
      step.isTranslated === false
        ? { ...step, picture: { ...step.picture, alt: article.untranslatedPicture } }
        : step
    )
  }))
});
