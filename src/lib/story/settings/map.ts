import { z } from 'zod';
import { box, distance, metres, path, prose } from './shapes.ts';

/** The planar frame of every map: a stereographic projection about a point, on a sphere. */
export const projectionShape = z.strictObject({
  /** Degrees, WGS 84. */
  lon: z.number().min(-180).max(180),
  lat: z.number().min(-90).max(90),
  /** Of the sphere, metres. */
  radius: distance
});

/** Something for each of the three things that a picture may show: `view="…"`. */
const each = <T extends z.ZodType>(one: T) =>
  z.strictObject({ region: one, country: one, city: one });

export const mapShape = z.strictObject({
  views: each(box),
  locators: z.strictObject({ continent: box, region: box, country: box }),
  sizes: z.strictObject({
    city: distance,
    whole: distance,
    towns: distance,
    furthest: distance
  }),
  known: z.strictObject({ x: metres, y: metres, radius: distance }),
  /** An id of the ground's names. */
  country: z.string().min(1, 'is empty'),
  credits: each(prose),
  gap: prose
});

export const layersShape = each(path);
