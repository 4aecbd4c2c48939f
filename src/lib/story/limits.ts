import { z } from 'zod';

const count = z.int().nonnegative();
const range = z
  .strictObject({ min: count, max: count })
  .refine(({ min, max }) => min <= max, 'ends before it begins');

/** How long and how hard the story may be, as `article.yaml` sets it; `lengths.ts` measures. */
export const limitsShape = z
  .strictObject({
    chapters: range.describe('How many chapters.'),
    steps: range.describe('How many steps in all.'),
    words: range.describe('Words of all steps, quotations and boxes in, notes out.'),
    words_per_step: z
      .strictObject({ min: count, max: count, long: count })
      .describe('Words of one step; up to `long` where a step says length="long".'),
    grade: z.number().positive().describe('The highest Flesch–Kincaid grade of a chapter.'),
    cards: count.describe('How many steps may show a card instead of a scene.'),
    new_persons: z
      .strictObject({ max: count, more: count, more_in: z.array(z.string()) })
      .describe('How many people a chapter may name first; `more` in the chapters of `more_in`.')
  })
  .transform(
    ({ words_per_step: wordsPerStep, new_persons: { more_in: moreIn, ...persons }, ...rest }) => ({
      ...rest,
      wordsPerStep,
      newPersons: { ...persons, moreIn }
    })
  );
