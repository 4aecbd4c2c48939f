import { manifestOf, stepsIn } from '../story/manifest';
import type { Story } from '../story/types';

/** Every edition for its readers, this one included, the newest first. */
export function editionsOf(story: Story) {
  const own = manifestOf(story);
  const before = story.editions.filter(({ edition }) => edition !== own.edition);
  const released = story.editions.find(({ edition }) => edition === own.edition);
  return [...before, released ?? own]
    .map((each) => ({ edition: each.edition, date: each.date, steps: stepsIn(each).size }))
    .reverse();
}
