import { describe, expect, test } from 'vitest';
import { PictureError } from '$lib/scenes/types';
import { accounts as keyframe } from './keyframes';
import { made } from './accounts.pictures';
import { picture } from './story';

const make = (attributes: Record<string, string>) =>
  keyframe(made, picture('accounts', attributes));
const rows = 'who-shut/governor who-shut/two-guards who-shut/fisherman';

describe('claims', () => {
  const { kind, rows: found, arrived } = make({ rows, until: 'who-shut/two-guards' });
  const [guards, governor, wind] = found;

  test('become rows, headed by the claim that is named, all of them there', () => {
    expect([kind, arrived]).toEqual(['claims', 2]);
    expect(found.map(({ head }) => head)).toEqual([
      'The governor, on the radio says that it was the guards',
      'Two guards (Hill, Dale) says that it was the governor',
      'A fisherman says that it was the wind'
    ]);
  });

  test('have everyone who gives them, the one who heads the row first, and everyone who denies them', () => {
    const names = (side: 'says' | 'denies') =>
      found.map((row) => row[side].map(({ name }) => name));
    expect(names('says')).toEqual([
      ['The governor', 'The mayor; a clerk'],
      ['Two guards (Hill, Dale)', 'A guard'],
      ['A fisherman', 'A guard']
    ]);
    expect(names('denies')).toEqual([
      ['A guard', 'Two guards (Hill, Dale)', 'A guard'],
      ['The governor', 'A guard'],
      []
    ]);
  });

  test('beside its head a row has exact words, or none; elsewhere the table’s, with their note', () => {
    expect(guards?.says[0]).toMatchObject({ role: 'on the radio', exact: true });
    expect(guards?.says[0]?.words).toMatch(/^“.*”$/);
    expect(guards?.says[1]).toMatchObject({ exact: false, note: 'Heard from others.' });
    expect(wind?.says[0]?.words).toBeNull();
  });

  test('a denial of several has its words in the first of them', () => {
    expect(guards?.denies.at(-1)?.words).toBe('A guard says that it was the wind.');
    expect(governor?.denies.at(-1)?.words).toBeNull();
  });

  test('can leave one out, and no voice stands twice in a row', () => {
    const { rows: left } = make({ rows, without: 'who-shut/mayor' });
    expect(left[0]?.says).toHaveLength(1);
    for (const { says, denies } of left) {
      const ids = [...says, ...denies].map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids.join('')).not.toContain(' ');
    }
  });
});

describe('cases', () => {
  const [northing, miller] = make({ rows: 'bridge/northing bridge/miller' }).rows;

  test('become rows, with every charge as filed and where all of them stand', () => {
    expect(northing).toMatchObject({
      head: 'Ann Northing',
      state: 'on trial, as of 2 May 2014',
      note: 'On bail.'
    });
    expect(northing?.says.map(({ words, role }) => [words, role])).toEqual([
      ['Keeping the keys', 'charged April 2014'],
      ['Giving the order', 'charged April 2014']
    ]);
    expect(miller?.says.map(({ role }) => role)).toEqual([null]);
  });

  test('an answer that says no more than another is not said twice; where there is none, none stands', () => {
    expect(northing?.denies.map(({ words }) => words)).toEqual([
      'She denies it, and says so in court.'
    ]);
    expect(miller?.denies).toEqual([]);
  });

  test('charges that stand differently say so each', () => {
    const [row] = make({ rows: 'toll/miller' }).rows;
    expect(row?.state).toBeNull();
    expect(row?.says.map(({ role }) => role)).toEqual([
      'charged April 2014; withdrawn, as of 2014',
      'charged April 2014; outcome not known, as of 2014'
    ]);
  });
});

describe('what cannot be drawn', () => {
  test.each<[Record<string, string>, RegExp]>([
    [{}, /rows: is missing — write rows="/],
    [{ rows: 'who-shit/governor' }, /did you mean “who-shut”.*question\/maker or case\/accused/],
    [{ rows: 'who-shut/nobody' }, /names no claim.*who-shut\/a-fisherman/],
    [{ rows: 'who-shut/guard' }, /more than one claim.*who-shut\/a-guard\/the-wind/],
    [{ rows: 'who-shut/a-guard/the-rain' }, /names no claim/],
    [{ rows: 'bridge/milner' }, /not accused in “bridge” \(did you mean “miller”\?\)/],
    [{ rows: `${rows} who-shut/fisherman` }, /“who-shut\/fisherman” stands twice/],
    [{ rows: `${rows} was-it-shut/clerk` }, /is of was-it-shut, the first of them of who-shut/],
    [{ rows: `${rows} bridge/miller` }, /is of a case, the first of them of who-shut/],
    [
      { rows: `${rows} who-shut/mayor` },
      /takes the position “the guards”, as “who-shut\/governor”/
    ],
    [{ rows, focus: 'who-shut/mayor' }, /focus: “who-shut\/mayor” is not in rows/],
    [{ rows, until: 'who-shut/mayor' }, /until: “who-shut\/mayor” is not in rows/],
    [
      { rows, until: 'who-shut/governor', focus: 'who-shut/fisherman' },
      /focus: .*comes after “who-shut\/governor”/
    ],
    [{ rows, without: 'who-shut/governor' }, /without: .*heads a row/],
    [{ rows, without: 'was-it-shut/clerk' }, /without: .*stands in no row/],
    [
      { rows: 'who-shut/two-guards', without: 'who-shut/governor who-shut/a-guard/the-wind' },
      /leaves out every denial of “the governor”, which has 2/
    ]
  ])('%o', (attributes, message) => {
    expect(() => make(attributes)).toThrow(PictureError);
    expect(() => make(attributes)).toThrow(message);
  });
});
