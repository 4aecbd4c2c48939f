import { describe, expect, test } from 'vitest';
import { houseOf } from '$lib/scenes/assembly/chairs';
import { assembly as keyframe } from './keyframes';
import { PictureError } from '$lib/scenes/types';
import { picture, story } from './story';

const make = (arrangement: string, more = {}) =>
  keyframe(story, picture('assembly', { arrangement, ...more }));

const arrangements = [
  {
    arrangement: 'parties-2012',
    towers: { dc: 48, abc: 30, lcd: 26, bnp: 5, others: 11 }
  },
  { arrangement: 'coalition-2012', towers: { government: 61, opposition: 59 } },
  { arrangement: 'alliance-2014', towers: { alliance: 77, others: 43 } },
  {
    arrangement: 'parties-2015',
    towers: { dc: 47, abc: 46, lcd: 12, bnp: 7, others: 8 }
  },
  { arrangement: 'blocs-2015', towers: { government: 65, opposition: 55 } }
];

describe.each(arrangements)('the arrangement $arrangement', ({ arrangement, towers }) => {
  const made = make(arrangement);

  test('stands in these towers', () => {
    expect(Object.fromEntries(made.towers.map(({ id, seats }) => [id, seats]))).toEqual(towers);
  });

  test('seats every chair once, 80 of them for constituencies', () => {
    const chairs = made.towers.flatMap(({ groups }) =>
      groups.flatMap(({ parties }) => parties.flatMap((party) => party.chairs))
    );
    expect(chairs.sort((a, b) => a - b)).toEqual(Array.from({ length: 120 }, (_, i) => i));
    expect(made).toMatchObject({ constituencies: 80, house: 120, majority: 61 });
  });

  test('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
  });
});

test('only the alliance that was announced bears the table’s word of it', () => {
  const statuses = arrangements.flatMap(({ arrangement }) =>
    make(arrangement).towers.map(({ id, status }) => [id, status])
  );
  expect(statuses.filter(([, status]) => status !== null)).toEqual([
    ['alliance', 'announced, never tested in a vote']
  ]);
});

test('labels say letters, leader and, at the second election, what was gained or lost', () => {
  const groups = make('parties-2015').towers.map(({ groups }) => groups[0]);
  expect(groups.map((group) => [group?.id, group?.leader, group?.change])).toEqual([
    ['dc', 'Mosisili', -1],
    ['abc', 'Thabane', 16],
    ['lcd', 'Metsing', -14],
    ['bnp', 'Maseribane', 2],
    ['others', null, -3]
  ]);
  expect(make('parties-2012').towers[0]?.groups[0]?.change).toBeNull();
});

test('the small parties of a bloc stand together but keep their seats', () => {
  const government = make('blocs-2015').towers[0];
  const others = government?.groups.at(-1);
  expect(others?.id).toBe('others');
  expect(others?.parties.map(({ letters, chairs }) => `${letters} ${chairs.length}`)).toEqual([
    'PFD 2',
    'MFP 1',
    'BCP 1',
    'NIP 1',
    'LPC 1'
  ]);
});

describe('chairs from one election to the next', () => {
  const [before, after] = [houseOf(story.national, 2012), houseOf(story.national, 2015)];

  test.each([
    { party: 'dc', constituency: [41, 37], list: [7, 10] },
    { party: 'abc', constituency: [26, 40], list: [4, 6] },
    { party: 'lcd', constituency: [12, 2], list: [14, 10] },
    { party: 'bnp', constituency: [0, 1], list: [5, 6] }
  ])('$party keeps what it still holds', ({ party, ...counts }) => {
    for (const kind of ['constituency', 'list'] as const) {
      const [old, now] = [before.get(party)?.[kind] ?? [], after.get(party)?.[kind] ?? []];
      expect([old.length, now.length]).toEqual(counts[kind]);
      const kept = now.filter((chair) => old.includes(chair));
      expect(kept).toHaveLength(Math.min(old.length, now.length));
    }
  });

  test('15 constituency and 8 list seats change hands', () => {
    const owner = (house: typeof before) =>
      new Map(
        [...house].flatMap(([party, { constituency, list }]) =>
          [...constituency, ...list].map((chair) => [chair, party] as const)
        )
      );
    const [old, now] = [owner(before), owner(after)];
    const changed = [...old.keys()].filter((chair) => old.get(chair) !== now.get(chair));
    expect(changed.filter((chair) => chair < 80)).toHaveLength(15);
    expect(changed.filter((chair) => chair >= 80)).toHaveLength(8);
  });
});

describe('what means nothing', () => {
  test('an unknown arrangement is refused, with the nearest there is', () => {
    expect(() => make('coalition-2014')).toThrow(PictureError);
    expect(() => make('coalition-2014')).toThrow(
      /unknown arrangement “coalition-2014” .did you mean “coalition-2012”/
    );
  });

  test('a party without a seat there cannot be highlighted', () => {
    expect(() => make('coalition-2012', { highlight: 'abc rcl' })).toThrow(
      /highlight: “rcl” has no seat .*abc lcd bnp/
    );
  });

  test('an arrangement that contradicts the election is refused', () => {
    const arrangements = story.arrangements.map((row) =>
      row.arrangement === 'coalition-2012' && row.party === 'abc' ? { ...row, seats: 28 } : row
    );
    const at = picture('assembly', { arrangement: 'coalition-2012' });
    expect(() => keyframe({ ...story, arrangements }, at)).toThrow(/abc 28 seats.*elected to 30/);
  });
});
