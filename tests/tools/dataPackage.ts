import { z } from 'zod';

/**
 * What a Data Package must be, written from the standard, version 2 (https://datapackage.org/standard/),
 * and stricter: nothing may stand in it that the standard does not name, but for `unit`; and every file
 * must say all of itself. No validator of version 2 was found that is kept and runs here.
 */
const name = z.string().regex(/^[a-z0-9]+([._/-][a-z0-9]+)*$/, 'is no name for an address');
/** A whole address, or a path below the package: never out of it. */
const path = z.union([
  z.url({ protocol: /^https?$/ }),
  z.string().regex(/^(?![./~])(?!.*(:\/\/|\\|\/\.\.\/))[^:]+$/, 'is no path below the package')
]);
const licence = z
  .strictObject({
    name: z
      .string()
      .regex(/^[-a-zA-Z0-9._]+$/)
      .optional(),
    path: path.optional(),
    title: z.string().optional()
  })
  .refine((one) => one.name ?? one.path, 'has neither a name nor a path');
const source = z
  .strictObject({ title: z.string().min(1).optional(), path: path.optional() })
  .refine((one) => Object.keys(one).length > 0, 'says nothing');

const bound = z.union([z.number(), z.string()]);
const required = { required: z.boolean().optional(), unique: z.boolean().optional() };
const words = z.array(z.union([z.string(), z.number(), z.boolean()])).min(1);
const ordered = {
  ...required,
  enum: words.optional(),
  minimum: bound.optional(),
  maximum: bound.optional()
};
const said = {
  name: z.string().min(1),
  description: z.string().min(1),
  unit: z.string().optional()
};
const field = z.discriminatedUnion('type', [
  z.strictObject({
    ...said,
    type: z.literal('string'),
    constraints: z
      .strictObject({
        ...required,
        enum: words.optional(),
        pattern: z.string().optional(),
        minLength: z.int().optional(),
        maxLength: z.int().optional()
      })
      .optional()
  }),
  z.strictObject({
    ...said,
    type: z.enum(['integer', 'number', 'date', 'yearmonth', 'year', 'time', 'datetime']),
    constraints: z.strictObject(ordered).optional()
  }),
  z.strictObject({
    ...said,
    type: z.literal('boolean'),
    trueValues: z.array(z.string()).min(1),
    falseValues: z.array(z.string()).min(1),
    constraints: z.strictObject(required).optional()
  }),
  z.strictObject({
    ...said,
    type: z.literal('list'),
    delimiter: z.string().length(1),
    itemType: z.enum(['string', 'integer', 'number', 'boolean', 'date', 'time', 'datetime']),
    constraints: z.strictObject({ ...required, minLength: z.int().optional() }).optional()
  }),
  z.strictObject({
    ...said,
    type: z.literal('any'),
    constraints: z.strictObject({ ...required, enum: words.optional() }).optional()
  })
]);
const key = z.array(z.string()).min(1);
const schema = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/tableschema.json'),
  fields: z.array(field).min(1),
  missingValues: z.array(z.string()),
  primaryKey: key.optional(),
  uniqueKeys: z.array(key).min(1).optional(),
  foreignKeys: z
    .array(
      z.strictObject({
        fields: key,
        reference: z.strictObject({ resource: z.string(), fields: key })
      })
    )
    .min(1)
    .optional()
});

const resource = z.strictObject({
  name,
  path,
  type: z.literal('table').optional(),
  title: z.string().min(1),
  description: z.string().min(1),
  scheme: z.literal('file').optional(),
  format: z.enum(['csv', 'json', 'geojson', 'topojson']),
  mediatype: z.string().regex(/^\w+\/[\w.+-]+$/),
  encoding: z.literal('utf-8'),
  licenses: z.array(licence).min(1),
  sources: z.array(source).min(1),
  bytes: z.int().positive(),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  schema: schema.optional()
});

export const completePackage = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name,
  title: z.string().min(1),
  description: z.string().min(1),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  created: z.iso.datetime(),
  homepage: z.url().optional(),
  licenses: z.array(licence).min(1),
  contributors: z.array(z.strictObject({ title: z.string(), roles: z.array(z.string()) })).min(1),
  resources: z
    .array(resource)
    .min(1)
    .refine((list) => new Set(list.map((one) => one.name)).size === list.length, 'names alike')
});

export type CompletePackage = z.infer<typeof completePackage>;
export type PackagedTable = z.infer<typeof schema>;
