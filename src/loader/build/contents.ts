// What the build writes into `inline.js`: read from the story, worked out once, so that a page has only to draw.
import { readEdition } from '$lib/article/edition';
import { partyColours } from '$lib/article/partyColours';
import { movedAmong } from '$lib/story/moved';

export { paths } from '$lib/maps/geometry';

const { story, stages } = readEdition();

/** Every step of the story, in reading order. */
export const steps = story.chapters.flatMap(({ id }) => stages[id] ?? []);

/** Earlier ids of these steps, which a host's words may still have. */
export const moved = movedAmong(
  story,
  steps.map(({ id }) => id)
);

/** The parties' colours as a style sheet. */
export const parties = partyColours(Object.values(story.parties));
