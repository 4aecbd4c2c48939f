import { manifestOf, stepsIn } from '../story/manifest';
import type { PublishedEdition, Story } from '../story/types';

/** The edition that this build is: as it was released, or as it would be now. */
export const ownEdition = (story: Story): PublishedEdition =>
  story.editions.find(({ edition }) => edition === story.meta.edition) ?? manifestOf(story);

/** Every edition for its readers, this one included, the newest first. */
export const editionsOf = (story: Story) =>
  [...story.editions.filter(({ edition }) => edition !== story.meta.edition), ownEdition(story)]
    .map((each) => ({ edition: each.edition, date: each.date, steps: stepsIn(each).size }))
    .reverse();
