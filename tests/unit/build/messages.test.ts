import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCatalogue, type Catalogue } from '../../../src/build/messages/catalogue.ts';
import { checkCatalogue } from '../../../src/build/messages/check.ts';
import { compile } from '../../../src/build/messages/compile.ts';
import { declarations, DECLARATIONS } from '../../../src/build/messages/declarations.ts';
import { describe as line, Problems } from '../../../src/lib/story/problems.ts';

type Module = Readonly<Record<string, Record<string, (...given: unknown[]) => string>>>;

function read(yaml: string): { catalogue: Catalogue | null; lines: readonly string[] } {
  const problems = new Problems();
  const catalogue = readCatalogue(yaml, 'en.yaml', problems);
  return { catalogue, lines: problems.list.map(line) };
}

/** The compiled module, run as a browser would. */
async function run(yaml: string, locale: string): Promise<Module> {
  const { catalogue, lines } = read(yaml);
  expect(lines).toEqual([]);
  const code = compile(catalogue!, locale);
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Module;
}

describe('a message', () => {
  test('is a string, or a function of what it is given', async () => {
    const { g } = await run(
      'g:\n  plain: Skip `this` $x\n  place(n, all): "Step {n} of {all}"\n  name(x): "{x, capital}; {x, lower}"',
      'en-GB'
    );
    expect(g?.['plain']).toBe('Skip `this` $x');
    expect(g?.['place']?.(2, 7)).toBe('Step 2 of 7');
    expect(g?.['name']?.('Old bridge')).toBe('Old bridge; old bridge');
  });

  test.each([
    ['en-GB', 1, 'one 1'],
    ['en-GB', 0, 'other 0'],
    ['fr', 0, 'one 0'],
    ['pl', 3, 'few 3'],
    ['ar', 2, 'two 2']
  ])('chooses by the plural of %s for %i', async (locale, n, words) => {
    const cases = ['other', 'zero', 'one', 'two', 'few', 'many'].map((key) => `${key} {${key} #}`);
    const { g } = await run(`g:\n  m(n): "{n, plural, ${cases.join(' ')}}"`, locale);
    expect(g?.['m']?.(n)).toBe(words);
  });

  test('chooses by what it is given, also where that is nothing', async () => {
    const { g } = await run(
      'g:\n  m(x): "{x, select, null {none} true {yes} a {A} other {<{x}>}}"',
      'en'
    );
    expect([null, true, 'a', 'b'].map((x) => g?.['m']?.(x))).toEqual(['none', 'yes', 'A', '<b>']);
  });
});

describe('what is wrong with a message is said', () => {
  test.each([
    ['g:\n  m(n): "Step"', 'en.yaml:2 g.m(n): leaves {n} out — say it too'],
    [
      'g:\n  m(all): "Step {al}"',
      'en.yaml:2 g.m(all): uses {al}, which it is not given (did you mean “all”?) — use all'
    ],
    ['g:\n  m(n): "{n, plural, one {# x}"', 'write it as ICU MessageFormat'],
    ['g:\n  m n: x', 'en.yaml:2 g.m n: is not a key — write a name, or name(what, it, takes)'],
    ['g:\n  m: ""', 'en.yaml:2 g.m: ']
  ])('%j', (yaml, found) => {
    expect(read(yaml).lines.join('\n')).toContain(found);
  });
});

test('another language has every message, with what it is given and its own plurals', () => {
  const complete = read(
    'g:\n  a: A\n  b(n): "{n, plural, one {#} other {#}}"\n  c(x): "{x}"'
  ).catalogue;
  const own = read('g:\n  b(n): "{n, plural, one {#} other {#}}"\n  c(y): "{y}"\n  d: D').catalogue;
  const problems = new Problems();
  checkCatalogue(own!, complete!, { file: 'story/pl/messages.yaml', locale: 'pl' }, problems);
  expect(problems.list.map(line)).toEqual([
    'story/pl/messages.yaml:1 g.a: is missing — translate this message too',
    'story/pl/messages.yaml:1 g.b: has no form for many, few — give {n} those too',
    'story/pl/messages.yaml:1 g.c: is given y — write g.c(x)',
    'story/pl/messages.yaml:1 g.d: is no message — remove it or correct its name'
  ]);
});

test('the types of the messages are those of their English', async () => {
  const committed = readFileSync(DECLARATIONS, 'utf8').replaceAll('\r\n', '\n');
  expect(committed, 'run npm run messages').toBe(await declarations());
});
