import { describe, expect, test } from 'vitest';
import { readCsv } from '$lib/story/csv.ts';
import {
  compareDates,
  daysBetween,
  isDay,
  isHour,
  isInstant,
  isMonth,
  isYear
} from '$lib/story/dates.ts';
import { deepFreeze, recordBy } from '$lib/story/freeze.ts';
import { slugOf } from '$lib/story/method.ts';
import { didYouMean, editDistance } from '$lib/story/nearest.ts';
import { readNumber } from '$lib/story/numbers.ts';
import { Problems, StoryError } from '$lib/story/problems.ts';
import { typographic } from '$lib/story/typography.ts';
import { countWords, readingMinutes } from '$lib/story/words.ts';

/** One table of arguments and results for each pure function. */
function table<A extends unknown[]>(
  name: string,
  run: (...args: A) => unknown,
  cases: readonly { readonly args: A; readonly expected: unknown }[]
): void {
  describe(name, () => {
    for (const { args, expected } of cases) {
      test(`${JSON.stringify(args)} → ${JSON.stringify(expected)}`, () => {
        expect(run(...args)).toEqual(expected);
      });
    }
  });
}

table('isDay', isDay, [
  { args: ['2014-08-30'], expected: true },
  { args: ['2012-02-29'], expected: true },
  { args: ['2014-02-29'], expected: false },
  { args: ['2014-02-30'], expected: false },
  { args: ['2014-13-01'], expected: false },
  { args: ['2014-00-10'], expected: false },
  { args: ['2014-8-30'], expected: false },
  { args: ['2014-08'], expected: false }
]);

table('isMonth', isMonth, [
  { args: ['2014-10'], expected: true },
  { args: ['2014-13'], expected: false },
  { args: ['2014'], expected: false }
]);

table('isYear', isYear, [
  { args: ['2025'], expected: true },
  { args: ['2025-03'], expected: false },
  { args: ['25'], expected: false }
]);

table('isInstant', isInstant, [
  { args: ['2014-08-30T03:00:00+02:00'], expected: true },
  { args: ['2014-08-30T03:00+02:00'], expected: true },
  { args: ['2014-08-30T03:00:00'], expected: false },
  { args: ['2014-02-30T03:00:00+02:00'], expected: false },
  { args: ['2014-08-30T24:00:00+02:00'], expected: false },
  { args: ['2014-08-30'], expected: false }
]);

table('isHour', isHour, [
  { args: ['00:00'], expected: true },
  { args: ['23:59'], expected: true },
  { args: ['24:00'], expected: false },
  { args: ['3:00'], expected: false }
]);

table('compareDates', compareDates, [
  { args: ['2014-08-29', '2014-08-30'], expected: -1 },
  { args: ['2014-08-30', '2014-08-30'], expected: 0 },
  { args: ['2014-08-30T03:00:00+02:00', '2014-08-30'], expected: 0 },
  { args: ['2014-08', '2014-08-30'], expected: 0 },
  { args: ['2014-09', '2014-08-30'], expected: 1 }
]);

table('daysBetween', daysBetween, [
  { args: ['2014-08-30', '2014-08-30'], expected: 0 },
  { args: ['2014-08-30', '2014-09-03'], expected: 4 },
  { args: ['2012-02-28', '2012-03-01'], expected: 2 },
  { args: ['2014-09-03', '2014-08-30'], expected: -4 }
]);

table('readNumber', readNumber, [
  { args: ['61'], expected: { value: 61, percent: false } },
  { args: ['1,209,192'], expected: { value: 1209192, percent: false } },
  { args: ['1209192'], expected: { value: 1209192, percent: false } },
  { args: ['47.75 %'], expected: { value: 47.75, percent: true } },
  { args: ['47.75%'], expected: { value: 47.75, percent: true } },
  { args: ['zero'], expected: { value: 0, percent: false } },
  { args: ['Forty-seven'], expected: { value: 47, percent: false } },
  { args: ['ninety'], expected: { value: 90, percent: false } },
  { args: ['one hundred'], expected: { value: 100, percent: false } },
  { args: ['one hundred and twenty'], expected: { value: 120, percent: false } },
  { args: ['one hundred and twenty-one'], expected: null },
  { args: ['forty seven'], expected: null },
  { args: ['1,20'], expected: null },
  { args: ['about 40'], expected: null },
  { args: [''], expected: null }
]);

table('typographic', typographic, [
  { args: [`it's`], expected: 'it’s' },
  { args: [`"We", he said`], expected: '“We”, he said' },
  { args: [`('a' and "b")`], expected: '(‘a’ and “b”)' },
  { args: [`"'Go', she said"`], expected: '“‘Go’, she said”' },
  { args: [`the '90s`], expected: 'the ’90s' },
  { args: [`the parties' seats`], expected: 'the parties’ seats' },
  { args: [`" she said`, 'Go'], expected: '” she said' },
  { args: ['already “so”'], expected: 'already “so”' }
]);

table('countWords', countWords, [
  { args: [''], expected: 0 },
  { args: ['Two words'], expected: 2 },
  { args: ['One – two'], expected: 2 },
  { args: [' At 03:00, 1,209 voters '], expected: 4 }
]);

table('readingMinutes', readingMinutes, [
  { args: [0], expected: 1 },
  { args: [238], expected: 1 },
  { args: [2380], expected: 10 }
]);

table('slugOf', slugOf, [
  { args: ['Mohale’s Hoek'], expected: 'mohales-hoek' },
  { args: [`Qacha's Nek`], expected: 'qachas-nek' },
  { args: ['  How we know: Tšooana '], expected: 'how-we-know-tsooana' }
]);

table('editDistance', editDistance, [
  { args: ['', 'abc'], expected: 3 },
  { args: ['map', 'map'], expected: 0 },
  { args: ['mapp', 'map'], expected: 1 },
  { args: ['twon', 'town'], expected: 1 },
  { args: ['lable', 'label'], expected: 1 },
  { args: ['north', 'thorn'], expected: 4 }
]);

table('didYouMean', didYouMean, [
  { args: ['heralt', ['gazette', 'herald']], expected: ' (did you mean “herald”?)' },
  { args: ['something-else', ['gazette', 'herald']], expected: '' }
]);

describe('readCsv', () => {
  const read = (text: string) => {
    const problems = new Problems();
    const { records, malformed } = readCsv(text, 'data/a.csv', problems);
    return { records, malformed, lines: problems.list.map(({ line }) => line) };
  };
  test('gives each record its line, and drops none in silence', () => {
    expect(read('id,b\nx,1\n"y, ""z""",\n\nq"r,2\ns\nt,3')).toEqual({
      records: [
        { line: 2, fields: ['x', '1'] },
        { line: 3, fields: ['y, "z"', ''] },
        { line: 7, fields: ['t', '3'] }
      ],
      malformed: ['', 'q', 's'],
      lines: [4, 5, 6]
    });
  });
  test('an empty file has no header', () => {
    expect(read('').lines).toEqual([1]);
  });
});

describe('StoryError', () => {
  test('lists problems by file and line, each with what was found and what to do', () => {
    const error = new StoryError([
      { file: 'data/b.csv', line: 3, field: 'x', found: 'is empty', advice: 'write it' },
      { file: 'data/a.csv', line: 10, field: 'y', found: 'is odd', advice: 'mend it' },
      { file: 'data/a.csv', line: 2, field: 'z', found: 'is long', advice: 'cut it' }
    ]);
    expect(error.message.split('\n')).toEqual([
      '3 problems in the story’s data:',
      'data/a.csv:2 z: is long — cut it',
      'data/a.csv:10 y: is odd — mend it',
      'data/b.csv:3 x: is empty — write it'
    ]);
  });
});

describe('deepFreeze and recordBy', () => {
  test('freeze to the leaves', () => {
    const tree = deepFreeze({ a: [{ b: 1 }] });
    expect([tree, tree.a, tree.a[0]].every((part) => Object.isFrozen(part))).toBe(true);
  });
  test('a record knows only its own names', () => {
    const record = recordBy([{ id: 'x' }, { id: '__proto__' }], ({ id }) => id);
    expect(record['constructor']).toBeUndefined();
    expect(Object.keys(record)).toEqual(['x', '__proto__']);
  });
});
