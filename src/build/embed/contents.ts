// What the story puts into the scripts that other pages load, worked out once, so that a page has only to draw.
import type { Edition } from '../../lib/article/edition';
import { partyColours } from '../../lib/article/partyColours';
import { lastCorrecting } from '../../lib/story/corrections';
import { movedAmong } from '../../lib/story/moved';

export type Contents = ReturnType<typeof contentsOf>;

export function contentsOf({ story, stages }: Edition) {
  const steps = story.chapters.flatMap(({ id }) => stages[id] ?? []);
  return {
    /** Every step of the story, in reading order. */
    steps,
    /** Earlier ids of these steps, which a host's words may still have. */
    moved: movedAmong(
      story,
      steps.map(({ id }) => id)
    ),
    /** The edition that the pictures are of. */
    edition: story.meta.edition,
    /** The last edition that corrected an earlier one. */
    lastCorrecting: lastCorrecting(story),
    /** The parties' colours as a style sheet. */
    parties: partyColours(Object.values(story.parties))
  };
}
