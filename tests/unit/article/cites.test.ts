import { describe, expect, test } from 'vitest';
import { citedIn, named, numberRuns, publisherLine } from '../../../src/lib/article/cites';
import type { Passage, Source, Story } from '../../../src/lib/story/types';

const source = (id: string, publisher = id): Source => ({
  id,
  publisher,
  title: id,
  date: null,
  url: null,
  access: 'Read.'
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
  { publishers: ['BBC'], expected: 'BBC' },
  { publishers: ['AFP, in News24', 'AFP, in IOL', 'BBC'], expected: 'AFP · BBC' },
  { publishers: ['Newsday (Lesotho)'], expected: 'Newsday' },
  { publishers: ['A', 'B', 'C', 'D'], expected: 'A · B · C …' }
])('publisherLine of $publishers is “$expected”', ({ publishers, expected }) => {
  expect(publisherLine(publishers.map((name, i) => source(`s${i}`, name)))).toBe(expected);
});

test('sources in a line are named by their voice, a second one of the same with its number', () => {
  const list = [source('x', 'AFP, in News24'), source('y', 'BBC'), source('z', 'AFP, in IOL')];
  expect(named(list).map(({ id, name }) => `${id} ${name}`)).toEqual(['x AFP', 'y BBC', 'z AFP 2']);
});
