import { z } from 'zod';
import { articleShape } from '../../lib/story/article.ts';
import { chapterShape } from '../../lib/story/chapter.ts';
import { methodShape } from '../../lib/story/method.ts';
import { settingsShape } from '../../lib/story/settings/index.ts';
import { sourceShape } from '../../lib/story/sources.ts';
import { code, paragraphs, tableOf } from './markdown.ts';

/** A key of a file that is no table. */
export interface Key {
  /** `map.views` */
  readonly path: string;
  readonly isNeeded: boolean;
  /** The nearest key around it that may be missing: it is needed only where that one is. */
  readonly within: string | null;
  readonly description: string;
  /** Keys under it that say nothing of themselves. */
  readonly under: readonly string[];
}

/**
 * Every key of a shape that is described, or holds ones that are.
 * @throws {Error} where a key is neither described nor under one that is
 */
export function keysOf(
  shape: z.core.$ZodType,
  path = '',
  within: string | null = null
): readonly Key[] {
  const isNeeded = !isOptional(shape);
  const description = descriptionOf(shape);
  const fields = fieldsOf(shape);
  if (description !== null)
    return [{ path, isNeeded, within, description, under: Object.keys(fields) }];
  if (Object.keys(fields).length === 0) throw new Error(`the key ${path} is not described`);
  const around = isNeeded ? within : path;
  return Object.entries(fields).flatMap(([name, field]) =>
    keysOf(field, path === '' ? name : `${path}.${name}`, around)
  );
}

const isOptional = (shape: z.core.$ZodType): boolean => z.safeParse(shape, undefined).success;

/** A shape inside what only surrounds it. */
function inner(shape: z.core.$ZodType): z.core.$ZodType | null {
  if (shape instanceof z.ZodOptional || shape instanceof z.ZodNullable) return shape.unwrap();
  if (shape instanceof z.ZodDefault || shape instanceof z.ZodPrefault) return shape.unwrap();
  return shape instanceof z.ZodPipe ? shape.in : null;
}

function descriptionOf(shape: z.core.$ZodType): string | null {
  const own = z.globalRegistry.get(shape)?.description;
  if (own !== undefined) return own;
  const within = inner(shape);
  return within && descriptionOf(within);
}

function fieldsOf(shape: z.core.$ZodType): Readonly<Record<string, z.core.$ZodType>> {
  if (shape instanceof z.ZodObject) return shape.shape;
  const within = inner(shape);
  return within ? fieldsOf(within) : {};
}

const keyTable = (shape: z.core.$ZodType): string =>
  tableOf(
    ['key', 'what it says', ''],
    keysOf(shape).map(({ path, isNeeded, within, description, under }) => [
      [code(path), ...(under.length > 0 ? [`(${under.map(code).join(', ')})`] : [])].join(' '),
      description,
      !isNeeded ? '' : within === null ? '**needed**' : `needed in ${code(within)}`
    ])
  );

/** What a chapter and the method page say of themselves. */
export const frontMatterPart = (): string =>
  paragraphs(
    '## Front matter',
    'Every file of `story/` begins with a line `---`, these keys, and a line `---`.',
    'A chapter, `story/NN-name.md`:',
    keyTable(chapterShape),
    'The method page, `story/method.md`, whose sections begin with `## A heading` and hold what a step holds but a picture and a box:',
    keyTable(methodShape)
  );

/** The files that are neither words nor tables. */
export const filesPart = (): string =>
  paragraphs(
    '## article.yaml',
    keyTable(articleShape),
    '## story.yaml',
    'What the code has to know of this story and no table says. Lengths on the maps are metres of their one plane, x to the east and y to the south of its centre; a box is `[west, north, east, south]`.',
    keyTable(settingsShape),
    '## sources.json',
    'A list of sources in CSL-JSON, with four fields of our own: `title-from`, `agency`, `copy` and `read`. One of `container-title`, `publisher`, `agency` and `copy` must be there.',
    keyTable(sourceShape)
  );
