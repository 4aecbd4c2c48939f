import { z } from 'zod';
import type { Folder } from './folder.ts';
import type { Problems } from './problems.ts';
import { readJson } from './yaml.ts';

/**
 * The part of Frictionless Data Package v2 that describes our tables
 * (https://datapackage.org/standard/table-schema/). Other properties are allowed and ignored.
 */
export const fieldTypes = [
  'string',
  'integer',
  'number',
  'boolean',
  'date',
  'yearmonth',
  'year',
  'time',
  'datetime',
  'list',
  'any'
] as const;

const bound = z.union([z.number(), z.string()]);
const names = z.union([z.string().transform((name) => [name]), z.array(z.string())]);

const constraints = z.strictObject({
  required: z.boolean().optional(),
  unique: z.boolean().optional(),
  enum: z.array(z.union([z.string(), z.number(), z.boolean()])).optional(),
  pattern: z.string().refine(isPattern, 'not a regular expression').optional(),
  minimum: bound.optional(),
  maximum: bound.optional(),
  exclusiveMinimum: bound.optional(),
  exclusiveMaximum: bound.optional(),
  minLength: z.int().optional(),
  maxLength: z.int().optional()
});

const field = z.looseObject({
  name: z.string(),
  type: z.enum(fieldTypes).default('any'),
  description: z.string().optional(),
  /** Of ours: what a number counts or measures. */
  unit: z.string().optional(),
  delimiter: z.string().min(1).default(','),
  itemType: z.enum(fieldTypes).default('string'),
  trueValues: z.array(z.string()).default(['true', 'True', 'TRUE', '1']),
  falseValues: z.array(z.string()).default(['false', 'False', 'FALSE', '0']),
  constraints: constraints.default({})
});

const foreignKey = z.looseObject({
  fields: names,
  /** Without `resource` (in version 1: with an empty one) a table refers to itself. */
  reference: z.looseObject({ resource: z.string().default(''), fields: names })
});

const schema = z.looseObject({
  fields: z.array(field),
  missingValues: z.array(z.string()).default(['']),
  primaryKey: names.default([]),
  uniqueKeys: z.array(names).default([]),
  foreignKeys: z.array(foreignKey).default([])
});

const resource = z.looseObject({
  name: z.string(),
  path: z.union([z.string(), z.array(z.string())]),
  schema: schema.optional()
});

export const dataPackage = z.looseObject({ resources: z.array(resource) });

/**
 * What is wrong with a cell: what was found, what to do, and a word for the slip where the same one
 * may have been made down the whole column.
 */
export type Fault = readonly [found: string, advice: string, cause?: string];

export type FieldType = (typeof fieldTypes)[number];
export type Constraints = z.infer<typeof constraints>;
export type Field = z.infer<typeof field> & {
  /** What may be written, for editors, where type and constraints do not say it well. */
  readonly values?: string;
  /** What Table Schema cannot say: what is wrong with a cell, or `null`. */
  readonly fault?: (text: string) => Fault | null;
  /** The constraints that a story's description added. */
  readonly added?: readonly string[];
  /** True for a column that only that description knows. */
  readonly isOwn?: boolean;
};
export interface TableSchema {
  readonly fields: readonly Field[];
  readonly missingValues: readonly string[];
  readonly primaryKey: readonly string[];
  readonly uniqueKeys: readonly (readonly string[])[];
  readonly foreignKeys: readonly {
    readonly fields: readonly string[];
    readonly reference: { readonly resource: string; readonly fields: readonly string[] };
  }[];
}
export type Resource = z.infer<typeof resource>;

/** Reads `datapackage.json`: what a story adds to its tables. Empty (and a problem) if unreadable. */
export function readDataPackage(folder: Folder, problems: Problems): readonly Resource[] {
  return readJson(folder, 'datapackage.json', dataPackage, problems)?.resources ?? [];
}

function isPattern(pattern: string): boolean {
  try {
    new RegExp(pattern, 'u');
    return true;
  } catch {
    return false;
  }
}
