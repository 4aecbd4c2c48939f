// What the build writes into `inline.js`: read from the story, worked out once, so that a page has only to draw.
import { readEdition } from '$lib/article/edition';
import { partyColours } from '$lib/article/partyColours';

export { paths } from '$lib/maps/geometry';

const { story, stages } = readEdition();

/** Every step of the story, in reading order. */
export const steps = story.chapters.flatMap(({ id }) => stages[id] ?? []);

/** The parties' colours as a style sheet. */
export const parties = partyColours(Object.values(story.parties));
