import { isMessage, type Catalogue, type Entry, type Message } from './catalogue.ts';
import { ofStory, type Part } from './icu.ts';

/** What the code of a message depends on. */
interface Context {
  readonly isOf: IsOf;
  /** `words` of `story.yaml`, which messages name as `{story_house}`. */
  readonly story: Readonly<Record<string, string>>;
}

/**
 * The module of a language's messages: each group an export, each message a string, or a function of
 * what it is given. Nothing of the format is left for a reader's browser to do.
 * @param locale the tag of a language, by which plurals are chosen
 * @param story `words` of `story.yaml`; they become part of the messages
 */
export function compile(
  catalogue: Catalogue,
  locale: string,
  story: Readonly<Record<string, string>> = {}
): string {
  const { code: isOf, helper } = pluralsOf(locale);
  const body = Object.entries(catalogue)
    .map(([name, entry]) => `export const ${name} = ${codeOf(entry, { isOf, story })};\n`)
    .join('');
  return [
    helper,
    body.includes('$lower(')
      ? 'const $lower = (text) => text.charAt(0).toLowerCase() + text.slice(1);\n'
      : '',
    body.includes('$capital(')
      ? 'const $capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);\n'
      : '',
    body
  ].join('');
}

/** Code that asks whether a number is of a category. */
type IsOf = (name: string, category: string) => string;

/** Where one thing alone is `one`, as in English, that needs no table of rules. */
function pluralsOf(locale: string): { readonly code: IsOf; readonly helper: string } {
  const rules = new Intl.PluralRules(locale);
  const simple = Array.from({ length: 1000 }, (_, n) => n).every(
    (n) => rules.select(n) === (n === 1 ? 'one' : 'other')
  );
  if (simple)
    return {
      code: (name, category) => (category === 'one' ? `${name} === 1` : 'false'),
      helper: ''
    };
  return {
    code: (name, category) => `$plural.select(${name}) === ${JSON.stringify(category)}`,
    helper: `const $plural = /* @__PURE__ */ new Intl.PluralRules(${JSON.stringify(locale)});\n`
  };
}

function codeOf(entry: Entry, context: Context): string {
  if (isMessage(entry)) return messageCode(entry, context);
  if (Array.isArray(entry))
    return `[${entry.map((each: Entry) => codeOf(each, context)).join(', ')}]`;
  const members = Object.entries(entry).map(([name, each]) => `${name}: ${codeOf(each, context)}`);
  return `{ ${members.join(', ')} }`;
}

function messageCode({ parameters, parts }: Message, context: Context): string {
  const words = wordsCode(parts, context);
  return parameters.length === 0 ? words : `(${parameters.join(', ')}) => ${words}`;
}

/** An expression of a string. */
function wordsCode(parts: readonly Part[], context: Context): string {
  const pieces = parts.map((part): string | null => fixed(part, context));
  if (pieces.every((piece) => piece !== null)) return JSON.stringify(pieces.join(''));
  const [only] = parts.length === 1 ? parts : [];
  if (only?.kind === 'choice') return choiceCode(only, context);
  const chunks = parts.map((part, i) => {
    const piece = pieces[i] ?? null;
    if (piece !== null) return piece.replace(/[\\`]|\$(?=\{)/g, '\\$&');
    if (part.kind === 'choice') return `\${${choiceCode(part, context)}}`;
    if (part.kind !== 'value') return '';
    return `\${${part.letter === null ? part.name : `$${part.letter}(${part.name})`}}`;
  });
  return `\`${chunks.join('')}\``;
}

/** What a part always says; `null` where that depends on what is given. */
function fixed(part: Part, { story }: Context): string | null {
  if (part.kind === 'text') return part.text;
  const key = part.kind === 'value' ? ofStory(part.name) : null;
  if (key === null || part.kind !== 'value') return null;
  const word = story[key] ?? '';
  if (part.letter === null) return word;
  const first = word.charAt(0);
  return (part.letter === 'lower' ? first.toLowerCase() : first.toUpperCase()) + word.slice(1);
}

type Choice = Extract<Part, { readonly kind: 'choice' }>;

function choiceCode({ by, name, cases }: Choice, context: Context): string {
  // Wherever it is written, it holds where none of the others does.
  const inOrder = [
    ...cases.filter(({ key }) => key !== 'other'),
    ...cases.filter(({ key }) => key === 'other')
  ];
  const choices = inOrder.map(({ key, parts }) => {
    const words = wordsCode(parts, context);
    if (key === 'other') return words;
    const test = by === 'plural' ? pluralTest(name, key, context.isOf) : selectTest(name, key);
    return `${test} ? ${words}`;
  });
  return `(${choices.join(' : ')})`;
}

const pluralTest = (name: string, key: string, isOf: IsOf): string =>
  key.startsWith('=') ? `${name} === ${key.slice(1)}` : isOf(name, key);

const selectTest = (name: string, key: string): string =>
  `${name} === ${['true', 'false', 'null'].includes(key) ? key : JSON.stringify(key)}`;
