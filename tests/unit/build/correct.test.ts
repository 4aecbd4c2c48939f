import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { correct, type Asked } from '../../../src/build/correct/correct.ts';
import { withRow } from '../../../src/build/correct/row.ts';
import { readStory } from '$lib/story/index.ts';
import { manifestOf, stepsIn } from '$lib/story/manifest.ts';
import { withFolder, type Edit } from '../story/folders.ts';

const asked: Asked = {
  step: 'bridge-shut',
  text: 'The hour was wrong; it is three.',
  sources: ['herald'],
  today: '2020-01-03'
};
const table = 'corrections.csv';
const textIn = (root: string) => readFileSync(join(root, table), 'utf8');
const saying = (more: Partial<Asked>, ...edits: readonly Edit[]) =>
  withFolder(edits, (root) => {
    const before = textIn(root);
    try {
      return correct(root, { ...asked, ...more });
    } catch (error) {
      expect(textIn(root)).toBe(before);
      return (error as Error).message;
    }
  });

describe('a correction', () => {
  test('is a row with its day and the edition in preparation, which the checks take', () => {
    withFolder([], (root) => {
      const before = textIn(root);
      const row = '2020-01-03,2,bridge-shut,The hour was wrong; it is three.,herald';
      expect(correct(root, asked).split('\n')).toEqual([
        'data/corrections.csv:3',
        `  ${row}`,
        'Next:',
        '  npm run edition, when the edition is complete'
      ]);
      expect(textIn(root)).toBe(`${before}${row}\n`);
      expect(readStory(root).corrections.at(-1)).toMatchObject({
        step: 'bridge-shut',
        edition: 2
      });
    });
  });

  test('of the whole names no step, and its words stand on one line', () => {
    withFolder([], (root) => {
      correct(root, { ...asked, step: 'whole', text: '  "Northing"\n is a name, ' });
      expect(textIn(root)).toMatch(/\n2020-01-03,2,,"""Northing"" is a name,",herald\n$/);
    });
  });

  test('says what the checks still want', () => {
    const said = saying({ today: '2020-01-05', sources: [] });
    expect(said).toContain(
      '  data/corrections.csv:3:1 date: 2020-01-05 is after the day that data/article.yaml calls updated, 2020-01-03 — correct it, or set updated in data/article.yaml'
    );
    expect(said).toContain('  name in its column sources what shows it, if anything does');
  });

  test.each<readonly [string, Partial<Asked>, readonly Edit[], string]>([
    ['without words', { text: ' ' }, [], 'The correction has no words'],
    ['of a misspelt step', { step: 'bridge-shot' }, [], '(did you mean “bridge-shut”?)'],
    ['of a new step', { step: 'two-clocks' }, [], '“two-clocks” is new in edition 2'],
    [
      'of a step by the id that it has now',
      { step: 'the-bridge' },
      [],
      '“the-bridge” was published as “the-river”: name it so.'
    ],
    [
      'with an unknown source',
      { sources: ['heralt'] },
      [],
      '“heralt” is not in data/sources.json (did you mean “herald”?).'
    ],
    [
      'where no edition is in preparation',
      {},
      [
        ['article.yaml', 'edition: 2', 'edition: 1'],
        [table, '2020-01-03,2,bridge-open,An hour was corrected.,herald\n', '']
      ],
      'write edition: 2 and updated: 2020-01-03 in data/article.yaml'
    ],
    ['in a table that cannot be read', {}, [[table, 'edition', 'editoin']], 'editoin']
  ])('%s is refused, and nothing is written', (_, more, edits, message) => {
    expect(saying(more, ...edits)).toContain(message);
  });
});

describe('a row is added', () => {
  test.each([
    ['with the line ends of its file', 'a,b\r\n1,2\r\n', 'a,b\r\n1,2\r\n3,"x, y"\r\n', 3],
    ['after a last line without an end', 'a,b\n1,2', 'a,b\n1,2\n3,"x, y"\n', 3],
    ['in quotes where the others are', '"a","b"\n', '"a","b"\n"3","x, y"\n', 2],
    ['after a byte-order mark', '\uFEFFb,a\n', '\uFEFFb,a\n"x, y",3\n', 2],
    ['with columns of a story’s own left empty', 'a,own,b\n', 'a,own,b\n3,,"x, y"\n', 2]
  ])('%s', (_, before, after, line) => {
    expect(withRow(before, { a: '3', b: 'x, y' })).toMatchObject({ text: after, line });
  });
});

describe('a published step that has other words', () => {
  const reminders = (use: (root: string) => unknown, ...edits: readonly Edit[]) =>
    withFolder(edits, (root) => {
      use(root);
      return readStory(root).warnings.filter(({ field }) => field === 'step bridge-shut');
    });
  const noRow: Edit = [table, '2020-01-03,2,bridge-open,An hour was corrected.,herald\n', ''];
  const nothing = () => undefined;

  test('is reminded of where no correction since the last edition has it', () => {
    expect(reminders(nothing, noRow)).toEqual([
      {
        severity: 'warning',
        file: 'data/story/00-the-bridge.md',
        line: 7,
        field: 'step bridge-shut',
        found:
          'its words are not those of edition 1 any more, and corrections.csv has no row for it',
        advice:
          'if something was put right: npm run correct -- bridge-shut "what was wrong, and what stands there now"'
      }
    ]);
  });

  test.each(['bridge-shut', 'bridge-open', 'the-river'])('is not, where one has %s', (step) => {
    expect(reminders((root) => correct(root, { ...asked, step }), noRow)).toEqual([]);
  });

  test('is, where one is of the whole', () => {
    expect(reminders((root) => correct(root, { ...asked, step: 'whole' }), noRow)).toHaveLength(1);
  });

  test('is not, where its words are the same', () => {
    const publish = (root: string) => {
      const path = join(root, 'editions/1.json');
      const now = stepsIn(manifestOf(readStory(root))).get('bridge-shut') ?? '';
      writeFileSync(path, readFileSync(path, 'utf8').replace('0123456789ac', now));
    };
    expect(reminders(publish, noRow)).toEqual([]);
  });

  test('is not, where no edition is in preparation', () => {
    expect(reminders(nothing, noRow, ['article.yaml', 'edition: 2', 'edition: 1'])).toEqual([]);
  });
});
