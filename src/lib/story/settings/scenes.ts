import { z } from 'zod';
import { prose } from './shapes.ts';

const kind = z.string().trim().min(1, 'is empty');
const share = z.number().min(0).max(1);

export const commandShape = z.strictObject({
  kinds: z
    .array(kind)
    .min(1, 'names no kind of relation')
    .describe(
      'The kinds of relations.csv that the chart of command shows unless a picture names others.'
    ),
  places: z
    .record(z.string(), z.tuple([share, share], 'is not two numbers from 0 to 1: x, y'))
    .describe(
      'Where each player’s box has its middle, by the id in actors.csv: two numbers from 0 to 1, from the left and from the top. A player without a place is not in the chart.'
    )
});

/** Kinds of relations by what they say of parliament. */
export const calendarShape = z.strictObject({ closed: kind, ordered: kind, dissolved: kind });

export const testimonyShape = z.strictObject({
  bands: z
    .array(z.strictObject({ stance: kind, label: prose }))
    .length(3, 'is not three answers: from left to right')
    .refine((bands) => new Set(bands.map(({ stance }) => stance)).size === bands.length, {
      error: 'has one answer twice'
    })
    .describe(
      'The three answers, from left to right: a stance of quotes.csv or a position of claims.csv, and the head of its column; only where a picture shows testimony.'
    )
});
