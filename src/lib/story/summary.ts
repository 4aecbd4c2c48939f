import { z } from 'zod';
import { typographic } from './typography.ts';

/** How many sentences tell those who will not scroll what happened. */
const SENTENCES = 5;

const sentence = z
  .string()
  .trim()
  .min(1, 'is empty')
  .transform((text) => typographic(text))
  .refine((text) => /\.”?$/.test(text), 'does not end with a full stop')
  .refine((text) => !/[.?!]”?\s+\p{Lu}/u.test(text), 'is more than one sentence');

/** The summary of `article.yaml`: one sentence an item, each with the ids of its sources. */
export const summaryShape = z
  .array(
    z.strictObject({
      text: sentence,
      cites: z.array(z.string()).min(1, 'cites no source')
    })
  )
  .refine(({ length }) => length === SENTENCES, {
    error: ({ input }) =>
      `has ${(input as readonly unknown[]).length} sentences where ${SENTENCES} are wanted`
  });
