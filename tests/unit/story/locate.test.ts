import { describe, expect, test } from 'vitest';
import { columnOf } from '$lib/story/locate.ts';
import { errorOf, withFolder, type Edit } from './folders.ts';

describe('columnOf gives the character at which a problem begins', () => {
  test.each([
    ['the word in a cell', ['id,places', 'a,"x, y;twon"'], 'twon', 'places', 9],
    ['the cell where the word is not in it', ['id,places', 'a,b'], 'c', 'places', 3],
    ['an empty cell', ['id,from,to', 'a,,c'], '', 'from', 3],
    ['the last of several columns', ['id,from,to', 'a,,'], '', 'to', 4],
    ['the first column of a key', ['a,b', '1,2'], '1 / 2', 'b+a', 3]
  ])('%s', (_, lines, word, field, column) => {
    const place = { file: 'data/x.csv', line: 2, field, found: `“${word}” is wrong` };
    expect(columnOf(lines, place)).toBe(column);
  });
  test('a name in a header', () => {
    const place = { file: 'data/x.csv', line: 1, field: 'idd', found: '“idd” is no column' };
    expect(columnOf(['from,idd'], place)).toBe(6);
  });
  test.each([
    ['::picture[x]{scene="map" label="twon"}', 'step a picture label', 'unknown place “twon”', 33],
    ['::picture[x]{scene="map" label=""}', 'step a picture label', 'is empty', 26],
    ['Words [@heralt].', 'source', 'unknown source “heralt”', 9],
    ['Words.', 'step a', 'has no picture', null]
  ])('in Markdown: %s', (text, field, found, column) => {
    expect(columnOf([text], { file: 'data/a.md', line: 1, field, found })).toBe(column);
  });
});

test('a message says it after the line', () => {
  const edit: Edit = ['events.csv', 'gazette;herald,high', 'gazette;heralt,high'];
  withFolder([edit], (root) => {
    const [place = ''] = errorOf(root).message.split('\n')[1]?.split(' ') ?? [];
    expect(place).toMatch(/^data\/events\.csv:2:\d+$/);
  });
});
