import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { marked, wholeIn } from '$lib/story/quoted.ts';
import { readStory } from '$lib/story/index.ts';
import { problemsOf, withFolder, type Edit } from './folders.ts';

const bridge = 'story/00-the-bridge.md';
/** Puts a sentence at the end of the paragraph that cites the Gazette and the Herald. */
const saying = (words: string): Edit => [
  bridge,
  'or "about forty" [',
  // The paragraph ends with a stop of its own, behind the citations.
  `or "about forty". ${words.replace(/\.$/, '')} [`
];
const text = (edit: Edit) => problemsOf(edit).map(({ found }) => found);
const unheld = (words: string) => `“${words}” stands in no row of quotes.csv and is no title`;

/** True where a folder with this edit is read without a problem. */
const reads = (...edits: Edit[]) => withFolder(edits, (root) => readStory(root) !== null);

describe('words in quotation marks', () => {
  test.each([
    ['exactly as in a row', 'She says: “It’s ‘our’ bridge.”'],
    ['with the inner marks of the row', 'She says: “It’s “our” bridge.”'],
    ['in straight marks', "She says: \"It's 'our' bridge.\""],
    ['as a part of a row', 'A bridge can be “our” bridge.'],
    ['with other spaces', 'She says “about\nforty”.'],
    ['with a comma of the sentence', '“about forty,” she says.'],
    ['in single marks', 'She says ‘about forty’.'],
    ['as a source’s title', 'The Herald asks “Who shut the bridge?”'],
    ['beside apostrophes', 'The guards’ and the town’s words: “about forty”, it’s said.']
  ])('may stand %s', (_, words) => {
    expect(reads(saying(words))).toBe(true);
  });

  test('may be a title within a longer one', () => {
    const title: Edit = [
      'sources.json',
      '"Untitled report"',
      '"Bridges, a list - Yearbook of 2014"'
    ];
    expect(reads(title, saying('See “Bridges, a list” in the “Yearbook of 2014”.'))).toBe(true);
    expect(problemsOf(title, saying('See “Bridges”.')).map(({ found }) => found)).toEqual([
      unheld('Bridges')
    ]);
  });

  test('are no title where a headline quotes them, nor where one word is all', () => {
    const title: Edit = [
      'sources.json',
      '"Untitled report"',
      '"“All is well”, says governor - Gazette"'
    ];
    expect(problemsOf(title, saying('See “All is well”.'))).toHaveLength(1);
    expect(problemsOf(title, saying('See “Gazette”.'))).toHaveLength(1);
  });

  test.each([
    ['a word more', '“about forty guards”', `${unheld('about forty guards')} (nearest: q-forty)`],
    ['a word less inside', '“It’s bridge.”', `${unheld('It’s bridge.')} (nearest: q-northing)`],
    ['a letter less', '“about fort”', unheld('about fort')],
    ['another capital', '“About forty”', `${unheld('About forty')} (nearest: q-forty)`],
    ['another mark inside', '“about, forty”', `${unheld('about, forty')} (nearest: q-forty)`],
    ['a mark that the row lacks', '“about forty!”', `${unheld('about forty!')} (nearest: q-forty)`],
    ['words used as words', 'It was “shut”.', unheld('shut')],
    ['single marks', 'It was ‘shut’.', unheld('shut')],
    ['no other mark', 'It was “shut', 'the quotation mark at “shut.” has no other'],
    ['no first mark', 'It was shut”.', 'the quotation mark at “ forty”. It was shut” has no other']
  ])('are a problem with %s', (_, words, found) => {
    expect(text(saying(words))).toEqual([found]);
  });

  test('are found on their own line', () => {
    const [problem] = problemsOf(saying('So\nit\nwas “shut”,\nthey say'));
    expect(problem).toMatchObject({ file: `data/${bridge}`, line: 14, field: 'step bridge-shut' });
  });
});

describe('the source of quoted words', () => {
  test('is cited where they stand', () => {
    const edit: Edit = [bridge, 'only "before dawn" [@herald]', 'only "before dawn" [@gazette]'];
    expect(problemsOf(edit)).toEqual([
      {
        file: `data/${bridge}`,
        line: 24,
        column: 23,
        field: 'step two-clocks',
        found: '“before dawn” are the words of q-dawn, whose source “herald” is not cited here',
        advice: 'cite it: [@herald]'
      }
    ]);
  });
  test('cannot be cited by words that state no fact', () => {
    expect(text(['story/method.md', 'Write to us.', 'Write “before dawn”.'])).toEqual([
      '“before dawn” are the words of q-dawn, whose source “herald” is not cited here'
    ]);
  });
  test('may be any one of the sources that have the same words', () => {
    const row =
      'q-dawn-too,long before dawn,The Gazette,,2014-03-02,false,The Gazette,gazette,neutral,\n';
    const edit: Edit = [bridge, 'only "before dawn" [@herald]', 'only "before dawn" [@gazette]'];
    expect(reads(['quotes.csv', 'q-dawn,', `${row}q-dawn,`], edit)).toBe(true);
  });
});

describe('every place where words stand is looked at', () => {
  const places: readonly (readonly [string, Edit])[] = [
    ['step bridge-shut note', [bridge, 'differ by an hour', 'differ by a “mile”']],
    ['step bridge-shut dateline', [bridge, '1 March 2014, about 03:00', 'A “mile” on']],
    ['step bridge-shut picture', [bridge, 'the town is dark', 'the town is “mile”']],
    [
      'step one-seat picture headline',
      ['story/01-the-vote.md', 'highlight="south"', 'highlight="south" headline="A “mile”"']
    ],
    ['step one-seat', ['story/01-the-vote.md', 'What comes next', 'A “mile”']],
    ['front matter title', [bridge, 'title: The bridge', 'title: A “mile”']],
    ['front matter dek', [bridge, 'dek: Who shut it?', 'dek: A “mile”']],
    ['heading', ['story/method.md', '## Sources', '## A “mile”']],
    ['section sources', ['story/method.md', 'We read', 'A “mile” of']],
    ['headline', ['article.yaml', 'The bridge that', 'The “mile” that']],
    ['dek', ['article.yaml', 'A made-up story', 'A “mile”']],
    ['summary.1.text', ['article.yaml', 'The guards say', 'The “mile” says']],
    ['note', ['coverage.csv', 'It was the guards', 'It was a “mile”']],
    ['fact', ['coverage.csv', 'It opened', 'A “mile” opened']],
    ['text', ['corrections.csv', 'An hour', 'A “mile”']]
  ];
  test.each(places)('%s', (field, edit) => {
    const problems = problemsOf(edit);
    expect(problems.map((each) => [each.field, each.found])).toEqual([[field, unheld('mile')]]);
    const [file] = edit;
    expect(problems[0]).toMatchObject({ file: `data/${file}`, line: lineOf(edit) });
  });

  test('but for quotations that could not be read', () => {
    const unread: Edit = ['quotes.csv', 'q-forty,about forty,', 'q-forty,'];
    expect(problemsOf(unread).map(({ file, field }) => `${file} ${field}`)).toEqual([
      'data/quotes.csv row'
    ]);
  });
});

/** The line on which an edit leaves its “mile”. */
function lineOf([file, ...edit]: Edit): number {
  return withFolder([[file, ...edit]], (root) => {
    const lines = readFileSync(`${root}/${file}`, 'utf8').split('\n');
    return lines.findIndex((line) => line.includes('“mile”')) + 1;
  });
}

describe('the parts of the rule', () => {
  test.each([
    ['No marks.', []],
    ['“One” and “two”.', ['One', 'two']],
    ['“One ‘inner’ whole.”', ['One ‘inner’ whole.']],
    ['“One “inner” whole.”', ['One “inner” whole.']],
    ['The guards’ ‘one’ and ’Maseribane’s ‘two’s’.', ['one', 'two’s']]
  ])('what “%s” has in marks', (words, spans) => {
    expect(marked(words)).toEqual({ spans, lone: null });
  });
  test('whole words only', () => {
    expect(wholeIn('the coups of a coup', 'a coup')).toBe(true);
    expect(wholeIn('the coups', 'coup')).toBe(false);
    expect(wholeIn('recoup', 'coup')).toBe(false);
    expect(wholeIn('a coup', '')).toBe(false);
  });
});
