import { parse, type Token } from '@messageformat/parser';

/** What a message says, in parts. */
export type Part =
  | { readonly kind: 'text'; readonly text: string }
  /** What it is given, as it is. */
  | { readonly kind: 'value'; readonly name: string; readonly letter: 'lower' | 'capital' | null }
  /** One of several messages, by a number's plural category or by what it is given. */
  | {
      readonly kind: 'choice';
      readonly by: 'plural' | 'select';
      readonly name: string;
      readonly cases: readonly { readonly key: string; readonly parts: readonly Part[] }[];
    };

/**
 * Reads one message in ICU MessageFormat.
 * @throws {Error} saying in one line what is wrong with it
 */
export function readMessage(text: string): readonly Part[] {
  let tokens: readonly Token[];
  try {
    tokens = parse(text);
  } catch (error) {
    throw new Error((error as Error).message.split('\n')[0]?.replace(/:$/, ''), { cause: error });
  }
  return partsOf(tokens, null);
}

/** @param counted the number that `#` stands for */
const partsOf = (tokens: readonly Token[], counted: string | null): readonly Part[] =>
  tokens.map((token): Part => {
    if (token.type === 'content') return { kind: 'text', text: token.value };
    if (token.type === 'argument') return { kind: 'value', name: token.arg, letter: null };
    if (token.type === 'octothorpe') return { kind: 'value', name: counted ?? '', letter: null };
    if (token.type === 'function') {
      if (token.key !== 'lower' && token.key !== 'capital')
        throw new Error(`“${token.key}” is not known here; it has lower and capital`);
      return { kind: 'value', name: token.arg, letter: token.key };
    }
    if (token.type === 'selectordinal') throw new Error('selectordinal is not known here');
    const within = token.type === 'plural' ? token.arg : counted;
    return {
      kind: 'choice',
      by: token.type,
      name: token.arg,
      cases: token.cases.map(({ key, tokens: some }) => ({ key, parts: partsOf(some, within) }))
    };
  });

/** Everything that a message asks for, and how: each use of each name. */
export function usesOf(
  parts: readonly Part[]
): readonly Exclude<Part, { readonly kind: 'text' }>[] {
  return parts.flatMap((part) => {
    if (part.kind === 'text') return [];
    if (part.kind === 'value') return [part];
    return [part, ...part.cases.flatMap((each) => usesOf(each.parts))];
  });
}

/** Words of `story.yaml` that a message may hold: `{story_house}`. */
export const ofStory = (name: string): string | null => /^story_(\w+)$/.exec(name)?.[1] ?? null;
