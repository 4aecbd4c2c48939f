import { z } from 'zod';
import { didYouMean } from '../../lib/story/nearest.ts';
import type { At, Problems } from '../../lib/story/problems.ts';
import { checkYaml, yamlLines } from '../../lib/story/yaml.ts';
import { ofStory, readMessage, usesOf, type Part } from './icu.ts';

/** A message, and the names of what it is given, in their order. */
export interface Message {
  readonly parameters: readonly string[];
  readonly parts: readonly Part[];
}

/** The words of the interface in one language, as its file has them; a message stands under its bare key. */
export type Entry = Message | readonly Entry[] | Catalogue;
export interface Catalogue {
  readonly [key: string]: Entry;
}

interface Raw {
  readonly [key: string]: string | Raw | readonly Raw[];
}
const text = z.string().trim().min(1, 'is empty');
const raw: z.ZodType<Raw> = z.lazy(() =>
  z.record(z.string(), z.union([text, raw, z.array(raw)], 'is not a message'))
);

/** `place(n, all)`, a message's key with what it is given. */
const KEY = /^([a-z]\w*)(?:\(([a-z]\w*(?:, [a-z]\w*)*)\))?$/i;

/** Whether an entry is a message. */
export const isMessage = (entry: Entry): entry is Message =>
  !Array.isArray(entry) && Array.isArray((entry as Message).parts);

/**
 * Reads a file of messages; `null` (and problems) where it is no such file.
 * @param file as problems name it
 */
export function readCatalogue(source: string, file: string, problems: Problems): Catalogue | null {
  const content = checkYaml(source, { file, line: 1 }, raw, problems);
  if (content === null) return null;
  const lineOf = yamlLines(source);
  return catalogue(content, []);

  function catalogue(group: Raw, path: readonly (string | number)[]): Catalogue {
    return Object.fromEntries(
      Object.entries(group).flatMap(([key, value]): [string, Entry][] => {
        const where = [...path, key];
        const at = { file, line: lineOf(where.join('.')) };
        const [, name, given = ''] = KEY.exec(key) ?? [];
        if (name === undefined) {
          problems.add(
            at,
            where.join('.'),
            'is not a key',
            'write a name, or name(what, it, takes)'
          );
          return [];
        }
        if (typeof value === 'string')
          return [
            [name, message(value, given === '' ? [] : given.split(', '), at, where.join('.'))]
          ];
        return [[name, entries(value, where)]];
      })
    );
  }

  function entries(value: Raw | readonly Raw[], path: readonly (string | number)[]): Entry {
    return Array.isArray(value)
      ? value.map((each: Raw, i) => catalogue(each, [...path, i]))
      : catalogue(value as Raw, path);
  }

  function message(words: string, parameters: readonly string[], at: At, field: string): Message {
    let parts: readonly Part[] = [];
    try {
      parts = readMessage(words);
    } catch (error) {
      problems.add(at, field, (error as Error).message, 'write it as ICU MessageFormat');
      return { parameters, parts };
    }
    const used = new Set(usesOf(parts).map(({ name }) => name));
    for (const name of used)
      if (ofStory(name) === null && !parameters.includes(name)) {
        const found = `uses {${name}}, which it is not given${didYouMean(name, parameters)}`;
        problems.add(at, field, found, `use ${parameters.join(', ') || 'no braces'}`);
      }
    for (const name of parameters)
      if (!used.has(name)) problems.add(at, field, `leaves {${name}} out`, 'say it too');
    return { parameters, parts };
  }
}
