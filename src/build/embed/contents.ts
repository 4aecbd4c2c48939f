// What the build writes into `inline.js`: read from the story, worked out once, so that a page has only to draw.
import { readEdition } from '$lib/article/edition';
import { partyColours } from '$lib/article/partyColours';
import { lastCorrecting as lastCorrectingOf } from '$lib/story/corrections';
import { movedAmong } from '$lib/story/moved';

export { paths } from '$lib/drawing/map/geometry';

const { story, stages } = readEdition();

/** Every step of the story, in reading order. */
export const steps = story.chapters.flatMap(({ id }) => stages[id] ?? []);

/** Earlier ids of these steps, which a host's words may still have. */
export const moved = movedAmong(
  story,
  steps.map(({ id }) => id)
);

/** The edition that the pictures are of. */
export const { edition } = story.meta;

/** The last edition that corrected an earlier one. */
export const lastCorrecting = lastCorrectingOf(story);

/** The parties' colours as a style sheet. */
export const parties = partyColours(Object.values(story.parties));
