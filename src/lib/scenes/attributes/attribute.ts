import { z } from 'zod';
import { kind, type Kind } from './kind';

/** What editors read about one attribute. */
export interface About {
  readonly description: string;
  /** What may be written, of the kind. */
  readonly values: string;
  /** Holds in the made-up story of the tests. */
  readonly example: string;
  /** What holds where it is missing, in words; absent where it may not be missing. */
  readonly otherwise?: string;
}

const filled = kind('', (text, fault) =>
  text.trim() === '' ? fault('is empty', 'write a value, or take the attribute out') : text.trim()
);

const valuesOf = (of: Kind<unknown>): string => String(of.meta()?.['values'] ?? '');

/** An attribute that every picture of the scene has. */
export const required = <T>(of: Kind<T>, description: string, example: string) =>
  filled.pipe(of).meta({ description, example, values: valuesOf(of) } satisfies About);

/** An attribute that may be missing, and is `null` then. */
export const optional = <T>(
  of: Kind<T>,
  description: string,
  example: string,
  otherwise = 'nothing'
) =>
  filled
    .pipe(of)
    .nullable()
    .default(null)
    .meta({ description, example, values: valuesOf(of), otherwise } satisfies About);

/** An attribute that is `value` where it is missing. */
export const withDefault = <T extends string>(
  of: Kind<T>,
  value: T,
  description: string,
  example: string
) =>
  filled
    .pipe(of)
    .optional()
    .transform((written): T => written ?? value)
    .meta({ description, example, values: valuesOf(of), otherwise: value } satisfies About);

const parts = (separator: ',' | ' ') =>
  z.string().transform((text) =>
    text
      .split(separator === ' ' ? /\s+/ : separator)
      .map((part) => part.trim())
      .filter((part) => part !== '')
  );

interface ListOptions {
  readonly separator?: ',' | ' ';
  /** What holds where it is missing; `null` for a list that may not be. */
  readonly otherwise?: string | null;
}

/** Any number of values, with spaces or commas between them; none where the attribute is missing. */
export const list = <T>(
  of: Kind<T>,
  description: string,
  example: string,
  { separator = ' ', otherwise = 'none' }: ListOptions = {}
) => {
  const values = `any number, with ${separator === ' ' ? 'spaces' : 'commas'} between them: ${valuesOf(of)}`;
  const written: z.ZodType<T[], string> = parts(separator).pipe(z.array(of));
  const items: z.ZodType<readonly T[], string | undefined> =
    otherwise === null
      ? filled.pipe(written)
      : written.optional().transform((some): readonly T[] => some ?? []);
  const about = { description, example, values };
  return items.meta((otherwise === null ? about : { ...about, otherwise }) satisfies About);
};

/** What an attribute says of itself. */
export const aboutOf = (attribute: z.ZodType): About => attribute.meta() as unknown as About;
