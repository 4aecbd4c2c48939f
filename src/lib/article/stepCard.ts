import type { Chapter, Step, Story } from '../story/types';
import { blockText, passagesOf } from '../story/words';

/** A step's page for sharing, from the site's root. */
export const stepPath = (step: string): `/${string}` => `/steps/${step}/`;

/** What a link to one step says of itself where it is shown as a card. */
export interface StepCard {
  readonly title: string;
  readonly description: string;
}

/** The title is the chapter's, with the step's own time; the description its first paragraph, else its picture in words. */
export function stepCard(story: Pick<Story, 'quotes'>, chapter: Chapter, step: Step): StepCard {
  const first = passagesOf(step.blocks).find(({ kind }) => kind === 'paragraph');
  return {
    title: step.dateline ? `${chapter.title}: ${step.dateline}` : chapter.title,
    description: first ? blockText(first, story) : step.picture.alt
  };
}
