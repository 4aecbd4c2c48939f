import { expect, test } from 'vitest';
import { describe as say, readStory } from '$lib/story/index.ts';
import { problemsOf, valid, withFolder, withoutColumn, type Edit } from './folders.ts';

const order = (...edits: readonly Edit[]) =>
  withFolder(edits, (root) =>
    readStory(root, '2020-01-03')
      .warnings.filter(({ found }) => found.includes('in the order of'))
      .map((each) => withoutColumn(say(each)))
  );

test('rows in their order are no matter, whether they are known to the day or the month', () => {
  expect(readStory(valid).warnings.filter(({ found }) => found.includes('order of'))).toEqual([]);
});

test('two rows that were swapped are told, with the line and the column', () => {
  expect(order(['deadlines.csv', '2014-03-05,2014-03-12', '2013-03-04,2014-03-12'])).toEqual([
    'data/deadlines.csv:3 set (warning): “2013-03-04” stands after “2013-03-05” of line 2, and rows are in the order of set — move the row up, or correct one of the two'
  ]);
});

test('an unsound cell is not compared', () => {
  const edits: Edit[] = [['deadlines.csv', '2014-03-05', '']];
  expect(problemsOf(...edits).filter(({ found }) => found.includes('order of'))).toEqual([]);
});
