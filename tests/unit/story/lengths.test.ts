import { describe, expect, test } from 'vitest';
import { readStory } from '$lib/story/index.ts';
import { lengths } from '$lib/story/lengths.ts';
import { newPersons } from '$lib/story/persons.ts';
import { problemsOf, valid, withFolder, type Edit } from './folders.ts';

const bridge = 'story/00-the-bridge.md';
const vote = 'story/01-the-vote.md';
const limit = (from: string, to: string): Edit => ['article.yaml', from, to];
const more = 'They wait and they see that it is shut, and they go home again';

/** What is beyond the limits of the valid story after these edits. */
const beyond = (...edits: Edit[]) =>
  withFolder(edits, (root) =>
    lengths(readStory(root)).map(
      ({ file, line, field, found, advice }) => `${file}:${line} ${field}: ${found} — ${advice}`
    )
  );

test('a story within its limits has nothing to mend', () => {
  expect(lengths(readStory(valid))).toEqual([]);
});

describe('beyond the limits are', () => {
  const cases: readonly (readonly [string, readonly Edit[], string])[] = [
    [
      'too few words',
      [limit('words: { min: 30', 'words: { min: 40')],
      'data/article.yaml:1 limits.words: 39 where 40 to 60 are wanted — add some, or change the limit'
    ],
    [
      'too many words',
      [limit('max: 60', 'max: 38')],
      'data/article.yaml:1 limits.words: 39 where 30 to 38 are wanted — cut some, or change the limit'
    ],
    [
      'too few steps',
      [limit('steps: { min: 3', 'steps: { min: 4')],
      'data/article.yaml:1 limits.steps: 3 where 4 to 4 are wanted — add some, or change the limit'
    ],
    [
      'too many chapters',
      [limit('chapters: { min: 2, max: 2', 'chapters: { min: 1, max: 1')],
      'data/article.yaml:1 limits.chapters: 2 where 1 to 1 are wanted — cut some, or change the limit'
    ],
    [
      'too many cards',
      [limit('cards: 1', 'cards: 0')],
      'data/article.yaml:1 limits.cards: 1 where 0 to 0 are wanted — cut some, or change the limit'
    ],
    [
      'a short step',
      [limit('words_per_step: { min: 6', 'words_per_step: { min: 7')],
      'data/story/00-the-bridge.md:22 step two-clocks: has 6 words, fewer than 7 — say more, or join it to another'
    ],
    [
      'a long step',
      [[vote, 'votes [@yearbook]', `votes. ${more} [@yearbook]`]],
      'data/story/01-the-vote.md:7 step one-seat: has 30 words, more than 17 — cut or divide it, or let it have 30 with length="long"'
    ],
    [
      'a step longer than long ones are',
      [
        limit('long: 30', 'long: 29'),
        [vote, '{#one-seat}', '{#one-seat length="long"}'],
        [vote, 'votes [@yearbook]', `votes. ${more} [@yearbook]`]
      ],
      'data/story/01-the-vote.md:7 step one-seat: has 30 words, more than 29 — cut or divide it'
    ],
    [
      'a step marked as long for nothing',
      [[vote, '{#one-seat}', '{#one-seat length="long"}']],
      'data/story/01-the-vote.md:7 step one-seat: is marked as long with 16 words — remove length="long"'
    ],
    [
      'hard words',
      [
        [
          vote,
          'What comes next',
          'Constitutional irregularities necessitating parliamentary prorogation'
        ],
        limit('grade: 9', 'grade: 8.5'),
        limit('max: 17', 'max: 18')
      ],
      'data/story/01-the-vote.md:1 chapter the-vote: is of grade 12.8, harder than 8.5 — use shorter words and sentences'
    ],
    [
      'new people',
      [[bridge, 'The Herald says', 'Ann Northing says']],
      'data/story/00-the-bridge.md:1 chapter the-bridge: names 1 people first, more than 0: Northing — call those who appear once by their office'
    ],
    [
      'names let into a chapter that is not there',
      [limit('more_in: [the-vote]', 'more_in: [the-vot]')],
      'data/article.yaml:1 limits.new_persons.more_in: there is no chapter “the-vot” (did you mean “the-vote”?) — correct it'
    ]
  ];
  test.each(cases)('%s', (_, edits, line) => {
    expect(beyond(...edits)).toEqual([line]);
  });

  test('but not a long step that says so, nor new people where more may be named', () => {
    expect(
      beyond(
        [vote, '{#one-seat}', '{#one-seat length="long"}'],
        [vote, 'votes [@yearbook]', `votes. ${more} [@yearbook]`],
        [vote, 'What comes next', 'What Northing does']
      )
    ).toEqual([]);
  });
});

describe('the people whom a chapter names first', () => {
  const named = (...edits: Edit[]) =>
    withFolder(edits, (root) => {
      const persons = newPersons(readStory(root));
      return Object.values(persons).map((actors) => actors.map(({ id }) => id));
    });

  test('are counted once, by their short or full name, with an ’s or without', () => {
    const first: Edit = [bridge, 'The Herald says', 'Ann Northing’s Herald and Northing say'];
    const again: Edit = [vote, 'What comes next', 'What Northing will do'];
    expect(named()).toEqual([[], []]);
    expect(named(first)).toEqual([['governor'], []]);
    expect(named(again)).toEqual([[], ['governor']]);
    expect(named(first, again)).toEqual([['governor'], []]);
  });
  test('are not bodies, nor those who only stand in a note', () => {
    expect(named([bridge, 'The Herald says', 'The Bridge Guards say'])).toEqual([[], []]);
    expect(named([bridge, 'The papers differ', 'Northing and the papers differ'])).toEqual([
      [],
      []
    ]);
  });
});

test.each([
  ['{#one-seat length="short"}', 'the length “short” is unknown'],
  ['{#one-seat turn="slow"}', 'the turn “slow” is unknown'],
  ['{#one-seat lenght="long"}', 'unknown attribute lenght']
])('a step written as %s is a problem of the data', (attributes, found) => {
  const problems = problemsOf([vote, '{#one-seat}', attributes]);
  expect(problems.map((each) => [each.field, each.found])).toEqual([['step one-seat', found]]);
});
