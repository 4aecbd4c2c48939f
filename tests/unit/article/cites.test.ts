import { describe, expect, test } from 'vitest';
import { citedIn, named, numberRuns, publisherLine, titleOf } from '../../../src/lib/article/cites';
import type { Passage, Source, Story } from '../../../src/lib/story/types';

const source = (id: string, outlet = id, ...agencies: string[]): Source => ({
  id,
  authors: [],
  title: id,
  lang: null,
  titleFrom: 'heading',
  outlet,
  publisher: null,
  place: null,
  agencies,
  date: null,
  url: null,
  copy: null,
  read: 'whole',
  note: null
});
const paragraph = (...cites: string[]): Passage => ({ kind: 'paragraph', inlines: [], cites });
const story = {
  sources: { a: source('a'), b: source('b'), c: source('c'), d: source('d') },
  quotes: { 'q-1': { source: 'd' } }
} as unknown as Story;

describe('citedIn', () => {
  const cited = citedIn(
    {
      blocks: [paragraph('b', 'a'), { kind: 'quote', quote: 'q-1' }, paragraph('a')],
      notes: [paragraph('c', 'b')]
    },
    story
  );

  test('lists each source once, in the order the reader meets it, notes last', () => {
    expect(cited.order.map(({ id }) => id)).toEqual(['b', 'a', 'd', 'c']);
  });
  test('numbers a paragraph’s sources from small to large', () => {
    expect(cited.numbers(['c', 'b'])).toEqual([1, 4]);
  });
  test('gives no number to a source that the step does not cite', () => {
    expect(cited.numbers(['elsewhere'])).toEqual([]);
  });
});

test.each([
  { numbers: [], expected: '' },
  { numbers: [1], expected: '1' },
  { numbers: [1, 2], expected: '1, 2' },
  { numbers: [1, 2, 3], expected: '1–3' },
  { numbers: [1, 3, 4, 5, 7], expected: '1, 3–5, 7' }
])('numberRuns($numbers) is $expected', ({ numbers, expected }) => {
  expect(numberRuns(numbers)).toBe(expected);
});

test.each([
  { sources: [source('a', 'BBC')], expected: 'BBC' },
  {
    sources: [source('a', 'News24', 'AFP'), source('b', 'IOL', 'AFP'), source('c', 'BBC')],
    expected: 'AFP · BBC'
  },
  { sources: [source('a', 'News24', 'AP', 'AFP'), source('b', 'AP', 'AP')], expected: 'AP · AFP' },
  { sources: [{ ...source('a', 'Newsday'), place: 'Lesotho' }], expected: 'Newsday' },
  { sources: [{ ...source('a', 'BBC'), copy: 'Mmegi' }, source('b', 'BBC')], expected: 'BBC' },
  { sources: ['A', 'B', 'C', 'D'].map((name) => source(name)), expected: 'A · B · C\u00a0…' }
])('publisherLine names whose texts they are: “$expected”', ({ sources, expected }) => {
  expect(publisherLine(sources)).toBe(expected);
});

test('titleOf sets a title in quotation marks, its own marks single', () => {
  expect(titleOf({ ...source('a'), title: 'PM flees “coup”' })).toBe('“PM flees ‘coup’”');
});
test('titleOf sets no quotation marks where no title is known', () => {
  expect(titleOf({ ...source('a'), title: 'Untitled report', titleFrom: null })).toBe(
    'Untitled report'
  );
});

test('sources in a line are named by their voice, a second one of the same with its number', () => {
  const list = [source('x', 'News24', 'AFP'), source('y', 'BBC'), source('z', 'IOL', 'AFP')];
  expect(named(list).map(({ id, name }) => `${id} ${name}`)).toEqual(['x AFP', 'y BBC', 'z AFP 2']);
});
