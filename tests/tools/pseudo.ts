import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { csvFormatRows } from 'd3';
import { parse, stringify } from 'yaml';
import { readMessage, type Part } from '../../src/build/messages/icu.ts';
import { draftStory, Problems } from '../../src/lib/story/index.ts';
import { Folder } from '../../src/lib/story/folder.ts';
import { readSettings } from '../../src/lib/story/settings/index.ts';
import { wantedWords } from '../../src/lib/story/translation/wanted.ts';

/** A made-up language: every letter of English turned into another, so that nothing is left as it was. */
export interface Pseudo {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly name: string;
  /** Turns a run of words, without syntax, into the language. */
  readonly turn: (text: string) => string;
}

const letters = 'abcdefghijklmnopqrstuvwxyz';
const accented = 'áƀćďéƒǵĥíĵķĺḿńóṕqŕśťúvẃxýź';
const hebrew = 'אבצדעפגהיגקלמנוףקרשתוטשסיז';

const turned = (text: string, into: string): string =>
  text.replace(/[a-z]/gi, (letter) => {
    const other = [...into][letters.indexOf(letter.toLowerCase())] ?? letter;
    return letter === letter.toLowerCase() ? other : other.toUpperCase();
  });

/** Words with accents, two fifths longer than in English. */
export const long: Pseudo = {
  lang: 'en-XA',
  dir: 'ltr',
  name: 'Ĺóńǵ',
  turn: (text) =>
    turned(
      text.replace(
        /[a-z]+/gi,
        (word) => word + 'eo'.repeat(word.length).slice(0, Math.ceil(word.length * 0.4))
      ),
      accented
    )
};

/** Words in letters that run from right to left. */
export const mirrored: Pseudo = {
  lang: 'he-XB',
  dir: 'rtl',
  name: 'מירר',
  turn: (text) => turned(text, hebrew)
};

const messages = new URL('../../src/lib/i18n/messages/en.yaml', import.meta.url);

/** Adds made-up languages to a story's folder, as a translator would: chapters, words, messages. */
export function addPseudo(root: string, languages: readonly Pseudo[]): void {
  const problems = new Problems();
  const settings = readSettings(new Folder(root, problems), problems);
  const { story } = draftStory(root, problems);
  problems.throwIfAny();
  const wanted = settings ? [...wantedWords(settings, story.meta, story).keys()] : [];
  const chapters = readdirSync(join(root, 'story')).filter((name) => name.endsWith('.md'));
  for (const { lang, turn } of languages) {
    const write = (name: string, text: string) => {
      const path = join(root, 'story', lang, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    };
    for (const name of chapters)
      write(name, markdown(readFileSync(join(root, 'story', name), 'utf8'), turn));
    write(
      'words.csv',
      csvFormatRows([['original', 'translation'], ...wanted.map((text) => [text, turn(text)])])
    );
    const english: unknown = parse(readFileSync(messages, 'utf8'));
    write('messages.yaml', stringify(inEach(english, (text) => message(text, lang, turn))));
  }
  const named = languages.map(({ lang, dir, name }) => ({ lang, dir, name }));
  const first = { lang: 'en', locale: 'en-GB', dir: 'ltr', name: 'English' };
  const path = join(root, 'story.yaml');
  writeFileSync(
    path,
    `${readFileSync(path, 'utf8')}${stringify({ languages: [first, ...named] })}`
  );
}

/** What in Markdown is not words: ids, citations, figures, addresses, attributes. */
const syntax = /(:figure\[[^\]]*\]\{[^}]*\}|\[@[^\]]*\]|\]\([^)]*\)|^::+\w*|\{[^}]*\})/;
const worded = /\b(headline|measure|source|caption)="([^"]*)"/g;

const markdown = (text: string, turn: (words: string) => string): string =>
  text
    .split('\n')
    .map((line) => {
      if (/^(id|kind): |^---$/.test(line)) return line;
      const [, key, value] = /^(title|dek): (.*)$/.exec(line) ?? [];
      if (key !== undefined) return `${key}: ${turn(value ?? '')}`;
      return line
        .split(syntax)
        .map((piece, i) =>
          i % 2 === 0
            ? turn(piece)
            : piece.replace(worded, (_, name: string, words: string) => `${name}="${turn(words)}"`)
        )
        .join('');
    })
    .join('\n');

/** Every text of a tree of messages, changed. */
function inEach(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return value.startsWith('https:') ? value : change(value);
  if (Array.isArray(value)) return value.map((each) => inEach(each, change));
  return Object.fromEntries(
    Object.entries(value as object).map(([key, each]) => [key, inEach(each, change)])
  );
}

/** A message with its texts turned, and a form for each plural of the language. */
function message(text: string, lang: string, turn: (words: string) => string): string {
  const { pluralCategories } = new Intl.PluralRules(lang).resolvedOptions();
  return print(readMessage(text));

  function print(parts: readonly Part[]): string {
    return parts
      .map((part) => {
        if (part.kind === 'text') return turn(part.text);
        if (part.kind === 'value')
          return `{${part.name}${part.letter === null ? '' : `, ${part.letter}`}}`;
        const other = part.cases.find(({ key }) => key === 'other')?.parts ?? [];
        const given = new Map(part.cases.map(({ key, parts: words }) => [key, words]));
        if (part.by === 'plural')
          for (const category of pluralCategories)
            if (!given.has(category)) given.set(category, other);
        const cases = [...given].map(([key, words]) => `${key} {${print(words)}}`);
        return `{${part.name}, ${part.by}, ${cases.join(' ')}}`;
      })
      .join('');
  }
}
