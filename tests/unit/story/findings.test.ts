import { describe, expect, test } from 'vitest';
import { findings } from '$lib/story/findings.ts';
import { describe as lineOf, type Problem } from '$lib/story/problems.ts';
import { problemsOf, withoutColumn, type Edit } from './folders.ts';

const bridge = 'story/00-the-bridge.md';
const lines = (...edits: readonly Edit[]): readonly string[] =>
  findings(problemsOf(...edits)).map((finding) => withoutColumn(lineOf(finding)));

describe('one cause is one finding', () => {
  test('a source with another id, named in tables and in words', () => {
    const [only, ...others] = lines(['sources.json', '"id": "herald"', '"id": "heralds"']);
    expect(others).toEqual([]);
    expect(only).toMatch(
      /^data\/actors\.csv:3 sources: “herald” is not in data\/sources\.json \(did you mean “heralds”\?\), and in 22 more places: :4:60, data\/article\.yaml:5/
    );
  });

  test('an event misspelt in the table that others name it from', () => {
    expect(lines(['night.csv', '\nev-shut,', '\nev-shutt,'])).toHaveLength(1);
  });

  test('a column of dates that a spreadsheet has rewritten', () => {
    const found = lines(
      ['quotes.csv', '2014-03-02', '02/03/2014'],
      ['corrections.csv', '2020-01-03', '13/01/2020']
    );
    expect(found).toHaveLength(2);
  });

  test('a chapter whose front matter cannot be read', () => {
    expect(lines([bridge, 'title: ', 'title: "'])).toHaveLength(1);
  });

  test('a key that is spelt wrongly, and so is missing', () => {
    expect(lines(['story.yaml', 'time_zone:', 'time_zon:'])).toEqual([
      'data/story.yaml:2 time_zon: is not a known key (did you mean “time_zone”?) — remove it or correct its name'
    ]);
  });

  test('seats that are wrong in their table are not wrong in the words as well', () => {
    expect(lines(['elections/national.csv', '45.00,1,1,2', '45.00,1,1,3'])).toHaveLength(1);
  });
});

describe('findings', () => {
  const problem = (line: number, more: Partial<Problem> = {}): Problem => ({
    file: 'data/a.csv',
    line,
    column: 3,
    field: 'date',
    found: `“${line}/1/2014” is odd`,
    advice: 'write it again',
    ...more
  });

  test('the first place stands for all that have its cause, and the others are named', () => {
    const cause = 'date';
    const [only] = findings([problem(9, { cause }), problem(2, { cause }), problem(4, { cause })]);
    expect(only && lineOf(only)).toBe(
      'data/a.csv:2:3 date: “2/1/2014” is odd, and in 2 more places: :4:3, :9:3 — write it again; the others likewise'
    );
    expect(only?.more).toHaveLength(2);
  });

  test('a row under another name, in a table that pictures name it from, is said where it stands', () => {
    const misspelt = {
      file: 'data/night.csv',
      line: 2,
      field: 'event',
      found: '“ev-shutt” is not in data/events.csv (did you mean “ev-shut”?)',
      advice: 'correct it, or add it to data/events.csv'
    };
    const pictures = [9, 21, 30].map((line) => ({
      file: 'data/story/00-the-bridge.md',
      line,
      field: `step at-${line} picture highlight`,
      found: 'unknown event “ev-shut” (did you mean “ev-shutt”?)',
      advice: 'correct it, or add it to night.csv'
    }));
    const found = findings([...pictures, misspelt]);
    expect(found).toHaveLength(1);
    expect(found[0]?.file).toBe('data/night.csv');
    expect(found[0]?.more).toHaveLength(3);
  });

  test('a long list of places is cut, and says how many it leaves out', () => {
    const many = Array.from({ length: 20 }, (_, i) => problem(i + 1, { found: 'is empty' }));
    const [only] = findings(many);
    expect(only?.found).toContain('and in 19 more places: :2:3, :3:3');
    expect(only?.found).toMatch(/:9:3, and 11 others$/);
  });

  test('what differs in field or words stays apart', () => {
    expect(findings([problem(1), problem(2), problem(2, { field: 'to' })])).toHaveLength(3);
  });
});
