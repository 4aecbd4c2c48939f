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
  views: each(box).describe(
    'What `view="region"`, `"country"` and `"city"` show, each a box `[west, north, east, south]`.'
  ),
  locators: z
    .strictObject({ continent: box, region: box, country: box })
    .describe('The three small maps in the corner, each a box.'),
  sizes: z
    .strictObject({
      city: distance,
      whole: distance,
      towns: distance,
      furthest: distance
    })
    .describe(
      'Sizes of what is in focus, in metres: up to `city` the city’s own names make sense, up to `towns` those of small towns; from `whole` on the country is shown whole; beyond `furthest` nothing is drawn.'
    ),
  known: z
    .strictObject({ x: metres, y: metres, radius: distance })
    .describe('Where the ground is well known, in metres.'),
  country: z
    .string()
    .min(1, 'is empty')
    .describe('The country of the story, by its id in `geo/sources/names.csv`.'),
  credits: each(prose).describe('Whose data each view is, at the map’s foot.'),
  gap: prose.describe('What is said where the ground is not well known.')
});

export const layersShape = each(path);
