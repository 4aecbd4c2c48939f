import { z } from 'zod';
import { prose } from './shapes.ts';

const kind = z.string().trim().min(1, 'is empty');
const share = z.number().min(0).max(1);

export const commandShape = z.strictObject({
  /** Kinds of relations that the chart shows unless a picture names others. */
  kinds: z.array(kind).min(1, 'names no kind of relation'),
  /** Where each player's box has its middle, in parts of the picture from its top left. */
  places: z.record(z.string(), z.tuple([share, share], 'is not two numbers from 0 to 1: x, y'))
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
});
