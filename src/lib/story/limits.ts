import { z } from 'zod';

const count = z.int().nonnegative();
const range = z
  .strictObject({ min: count, max: count })
  .refine(({ min, max }) => min <= max, 'ends before it begins');

/** How long and how hard the story may be, as `article.yaml` sets it; `lengths.ts` measures. */
export const limitsShape = z
  .strictObject({
    chapters: range,
    steps: range,
    /** Words of all steps, quotations and boxes in, notes out. */
    words: range,
    /** Words of one step; `long` is the end for a step that says `length="long"`. */
    words_per_step: z.strictObject({ min: count, max: count, long: count }),
    /** Flesch–Kincaid grade of each chapter. */
    grade: z.number().positive(),
    /** Steps that show a card instead of a scene. */
    cards: count,
    /** People whom a chapter names first; `more` in the chapters of `more_in`. */
    new_persons: z.strictObject({ max: count, more: count, more_in: z.array(z.string()) })
  })
  .transform(
    ({ words_per_step: wordsPerStep, new_persons: { more_in: moreIn, ...persons }, ...rest }) => ({
      ...rest,
      wordsPerStep,
      newPersons: { ...persons, moreIn }
    })
  );
