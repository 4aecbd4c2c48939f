import { z } from 'zod';
import { box, distance, path } from './shapes.ts';

const countryCode = z.string().regex(/^\d{3}$/, 'is not the three digits of a country');

const region = z.strictObject({
  box,
  countries: z
    .string()
    .regex(/^\d{3}(\s+\d{3})*$/, 'is not codes of three digits with spaces between')
    .transform((text) => text.split(/\s+/)),
  without: countryCode
});

const country = z
  .strictObject({
    outline: path,
    rivers: path,
    border_river: z.strictObject({ passes: distance, follows: distance })
  })
  .transform(({ border_river: borderRiver, ...rest }) => ({ ...rest, borderRiver }));

const city = z
  .strictObject({
    border: path,
    streets: path,
    margin: z.strictObject({ west: distance, east: distance }),
    trunk: z.array(z.string().min(1, 'is empty')),
    same_street: z.record(z.string(), z.string().min(1, 'is empty'))
  })
  .transform(({ same_street: sameStreet, ...rest }) => ({ ...rest, sameStreet }));

/** What `npm run geo` makes the layers of; files are those of `geo/sources/`. */
export const geometryShape = z.strictObject({ region, country, city });
