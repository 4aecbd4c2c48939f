import { firstMentions } from '../story/named';
import type { Story } from '../story/types';

const found = new WeakMap<Story, ReturnType<typeof firstMentions>>();

/** The first names of each chapter of a story, looked for once. */
export function mentionsIn(story: Story): ReturnType<typeof firstMentions> {
  const mentions = found.get(story) ?? firstMentions(story);
  found.set(story, mentions);
  return mentions;
}
