import { isMessage, type Catalogue, type Entry, type Message } from './catalogue.ts';
import { usesOf } from './icu.ts';

/** The types of the messages, of the complete language: what each is given is told by how it uses it. */
export function declare(catalogue: Catalogue): string {
  const groups = Object.entries(catalogue).map(
    ([name, entry]) => `  export const ${name}: ${typeOf(entry, '  ')};\n`
  );
  return [
    '/* Written by `npm run messages` from messages/en.yaml; edit that instead. */\n',
    "declare module 'virtual:messages' {\n",
    ...groups,
    '}\n'
  ].join('');
}

function typeOf(entry: Entry, indent: string): string {
  if (isMessage(entry)) return messageType(entry);
  if (Array.isArray(entry))
    return `readonly ${entry[0] ? typeOf(entry[0] as Entry, indent) : 'never'}[]`;
  const members = Object.entries(entry).map(
    ([name, each]) => `${indent}  readonly ${name}: ${typeOf(each, `${indent}  `)};\n`
  );
  return `{\n${members.join('')}${indent}}`;
}

function messageType(message: Message): string {
  if (message.parameters.length === 0) return 'string';
  const given = message.parameters.map((name) => `${name}: ${parameterType(message, name)}`);
  return `(${given.join(', ')}) => string`;
}

function parameterType({ parts }: Message, name: string): string {
  const uses = usesOf(parts).filter((use) => use.name === name);
  const choices = uses.flatMap((use) => (use.kind === 'choice' ? [use] : []));
  if (choices.some(({ by }) => by === 'plural')) return 'number';
  const keys = choices.flatMap(({ cases }) => cases.map(({ key }) => key));
  if (keys.includes('true') || keys.includes('false')) return 'boolean';
  if (keys.length > 0) return 'string | null';
  const worded = uses.some((use) => use.kind === 'value' && use.letter !== null);
  return worded ? 'string' : 'string | number';
}
