import { z } from 'zod';
import { typographic } from '../typography.ts';

/** Words in the desk's own voice, with typographic marks. */
export const prose = z
  .string()
  .trim()
  .min(1, 'is empty')
  .transform((text) => typographic(text));

export const metres = z.number();
export const distance = z.number().positive('is not more than 0');

/** West, north, east and south of a part of the plane, in metres; y grows to the south. */
export const box = z
  .tuple([metres, metres, metres, metres], 'is not four numbers: west, north, east, south')
  .refine(([west, north, east, south]) => west < east && north < south, {
    error: 'does not run from west to east and from north to south'
  });

/** A file below the story's folder. */
export const path = z
  .string()
  .regex(/^[\w-]+(\.[\w-]+)*(\/[\w-]+(\.[\w-]+)*)*$/, 'is not a path inside the folder');
