import { z } from 'zod';
import { didYouMean } from '../../story/nearest';

/** Says what is wrong with a value and what to do; its result stands for the value. */
export type Fault = (found: string, advice: string) => never;

/** What an attribute of `::picture` may hold: text in, a value or a fault out. */
export type Kind<T> = z.ZodType<T, string>;

/**
 * A kind of value.
 * @param values what may be written, for editors: `a party of parties.csv`
 */
export function kind<T>(values: string, read: (text: string, fault: Fault) => T): Kind<T> {
  return z
    .string()
    .transform((text, context) =>
      read(text, (message, advice) => {
        context.addIssue({ code: 'custom', message, params: { advice } });
        return z.NEVER;
      })
    )
    .meta({ values });
}

/** Any words, without the spaces around them. */
export const words: Kind<string> = kind('any words', (text) => text);

/** One of a few words. */
export const oneOf = <T extends string>(names: readonly T[]): Kind<T> =>
  kind(`one of: ${names.join(', ')}`, (text, fault) => {
    const name = names.find((one) => one === text);
    return (
      name ??
      fault(
        `“${text}” is not known here${didYouMean(text, names)}`,
        `write one of: ${names.join(', ')}`
      )
    );
  });
