import { describe, expect, test } from 'vitest';
import { dayAfter, firstDay, lastDay, yearBefore } from '$lib/story/dates.ts';
import { describe as say, readStory } from '$lib/story/index.ts';
import { errorOf, valid, withFolder, withoutColumn, type Edit } from './folders.ts';

const today = '2014-06-01';

describe('the tables of cases and lives', () => {
  const story = readStory(valid, today);

  test('give each charge with its state, its day and its denial', () => {
    expect(story.cases[0]).toEqual({
      id: 'bridge-keys',
      case: 'bridge-2014',
      accused: 'governor',
      accusedName: 'Ann Northing',
      charge: 'Keeping the keys',
      chargedOn: '2014-04',
      court: 'Bridge Court',
      state: 'on trial',
      stateNote: 'On bail since 2 May 2014.',
      denial: 'She denies it.',
      asOf: '2014-05-02',
      sources: ['gazette'],
      note: null
    });
    expect(story.cases[2]).toMatchObject({ chargedOn: '2013', denial: null, asOf: '2014' });
  });

  test('give each state with the ends of its interval', () => {
    expect(story.lives[1]).toEqual({
      person: 'governor',
      state: 'in office',
      what: 'Governor',
      fromEarliest: '2013-06',
      fromLatest: '2013-06-30',
      toEarliest: '2014-03-02',
      toLatest: '2014-03-31',
      disputed: true,
      asOf: null,
      sources: ['gazette'],
      note: null
    });
    expect(story.lives[4]).toMatchObject({ state: 'unknown', toLatest: null, sources: [] });
  });

  test('say what a claim denies, and in which words it was made', () => {
    expect(story.claims[0]).toMatchObject({ denies: ['the governor'], quote: 'q-northing' });
    expect(story.claims[1]).toMatchObject({ denies: [], quote: null });
  });
});

describe('an open case that was last looked at more than a year ago', () => {
  const said = (day: string, root = valid) =>
    readStory(root, day).warnings.map((each) => withoutColumn(say(each)));

  test('is a warning, once for the charges that are heard together', () => {
    expect(said('2015-05-02')).toEqual([]);
    expect(said('2015-05-03')).toEqual([
      'valid/cases.csv:2 as_of (warning): “on trial” for 2 charges of bridge-2014 rests on a report of 2014-05-02, over a year old — look for a newer report; if there is none, leave it as it is'
    ]);
  });

  test('counts from the first day that a year or a month may mean', () => {
    const edits: readonly Edit[] = [['cases.csv', '2014-05-02,gazette,\n', '2014,gazette,\n']];
    withFolder(edits, (root) => {
      expect(said('2014-12-31', root)).toEqual([]);
      expect(said('2015-01-02', root)).toEqual([
        expect.stringContaining('one charge of bridge-2014')
      ]);
    });
  });

  test('is none where the charge was withdrawn', () => {
    const edits: readonly Edit[] = [
      ['cases.csv', 'Court,on trial,On', 'Court,withdrawn,On'],
      ['cases.csv', 'Court,on trial,,', 'Court,withdrawn,,']
    ];
    withFolder(edits, (root) => expect(said('2020-01-01', root)).toEqual([]));
  });

  test('stops nothing, and is not among the problems of a story that cannot be read', () => {
    withFolder([['labels.csv', '6,-4,start', '6,start']], (root) => {
      expect(errorOf(root).problems.map(({ file }) => file)).toEqual(['data/labels.csv']);
    });
  });
});

// What is wrong, the edit that makes it so, and the one line of the message after `data/`.
const cases: readonly (readonly [string, Edit, string])[] = [
  [
    'a charge without a denial, and without a word of it',
    ['cases.csv', ',gazette,No answer of hers was found.', ',gazette,She is a governor.'],
    'cases.csv:3 denial: is empty for a charge that is not withdrawn — write how the accused answers the charge; where no source says, say in note that no answer was found'
  ],
  [
    'an unknown accused',
    ['cases.csv', 'toll-2013,governor', 'toll-2013,govenor'],
    'cases.csv:4 accused: “govenor” is not in data/actors.csv (did you mean “governor”?) — correct it, or add it to data/actors.csv'
  ],
  [
    'a body accused',
    ['cases.csv', 'toll-2013,governor', 'toll-2013,guards'],
    'cases.csv:4 accused: “guards” is a body, not a person — name a person'
  ],
  [
    'a state that is no word of the law',
    ['cases.csv', ',withdrawn,', ',guilty,'],
    'cases.csv:4 state: “guilty” is not one of the words allowed here — write one of: charged, on trial, acquitted, convicted, withdrawn, not known'
  ],
  [
    'the same charge twice',
    ['cases.csv', 'Giving the order', 'Keeping the keys'],
    'cases.csv:3 case+accused+charge: “bridge-2014 / governor / Keeping the keys” stands in line 2 already — give each row its own, or remove one'
  ],
  [
    'a report before the charge',
    ['cases.csv', 'keys,2014-04,', 'keys,2014-06,'],
    'cases.csv:2 as_of: 2014-05-02 is before charged_on, 2014-06 — correct one of the two'
  ],
  [
    'a report that is still to come',
    ['cases.csv', 'She denies it.,2014-05-02', 'She denies it.,2999'],
    'cases.csv:2 as_of: 2999 is still to come — write the day of the last source'
  ],
  [
    'a month that does not exist',
    ['cases.csv', 'keys,2014-04,', 'keys,2014-13,'],
    'cases.csv:2 charged_on: “2014-13” is not a day of the calendar — write an existing day as YYYY-MM-DD, or YYYY-MM or YYYY where no more is known'
  ],
  [
    'an unknown person',
    ['lives.csv', 'miller,dead', 'tiller,dead'],
    'lives.csv:8 person: “tiller” is not in data/actors.csv (did you mean “miller”?) — correct it, or add it to data/actors.csv'
  ],
  [
    'a body with a life',
    ['actors.csv', 'Miller,person', 'Miller,body'],
    'lives.csv:7 person: “miller” is a body, not a person — name a person, in every row of this life'
  ],
  [
    'a state without a source',
    [
      'lives.csv',
      'false,2014-05-02,gazette,\ngovernor,charged',
      'false,2014-05-02,,\ngovernor,charged'
    ],
    'lives.csv:4 sources: is empty for the state “out” — name a source; where none speaks the state is unknown'
  ],
  [
    'a reversed beginning',
    ['lives.csv', '2013-06,2013-06-30', '2013-06,2013-05'],
    'lives.csv:3 from_latest: 2013-05 is before from_earliest, 2013-06 — correct one of the two'
  ],
  [
    'a reversed end',
    ['lives.csv', '2014-03-02,2014-03-31', '2014-03-02,2014-03-01'],
    'lives.csv:3 to_latest: 2014-03-01 is before to_earliest, 2014-03-02 — correct one of the two'
  ],
  [
    'an end before the beginning',
    ['lives.csv', '2014-03-02,2014-03-31', '2013-05-02,2014-03-31'],
    'lives.csv:3 to_earliest: 2013-05-02 is before from_earliest, 2013-06 — correct one of the two'
  ],
  [
    'an end with one half',
    ['lives.csv', '2014-03-02,2014-03-31', '2014-03-02,'],
    'lives.csv:3 to_latest: is empty while its other end is given — write both or neither'
  ],
  [
    'an open state without the day of its report',
    ['lives.csv', '2014-04-01,,,false,2014-05-02', '2014-04-01,,,false,'],
    'lives.csv:4 as_of: is empty though no end was found — say of when the last report is that gives this state'
  ],
  [
    'a gap in a life',
    ['lives.csv', '2013-06,2013-06-30', '2013-08,2013-08-30'],
    'lives.csv:3 from_earliest: nothing says what “governor” was from 2013-07-01 until 2013-08-01 — close the gap, with a row “unknown” if need be'
  ],
  [
    'a life that begins later than the table',
    ['lives.csv', 'town,2013,2013-01-01,', 'town,2013-02,2013-02-01,'],
    'lives.csv:7 from_earliest: nothing says what “miller” was from 2013-01-01 until 2013-02-01 — close the gap, with a row “unknown” if need be'
  ],
  [
    'a gap after a report, where nothing ended the state',
    ['lives.csv', '2014-05-03,2014-05-03', '2014-05-04,2014-05-04'],
    'lives.csv:6 from_earliest: nothing says what “governor” was from 2014-05-03 until 2014-05-04 — close the gap, with a row “unknown” if need be'
  ],
  [
    'a life that is not told to the day of the build',
    ['lives.csv', 'governor,unknown,Not known,2014-05-03,2014-05-03,,,false,,,\n', ''],
    `lives.csv:5 as_of: nothing says what “governor” is from 2014-05-03 until ${today} — add a row “unknown” for what comes after the last report`
  ],
  [
    'a life that goes on after death',
    [
      'lives.csv',
      '2014-03-01,2014-03-01,false,,herald,\nmiller,dead',
      '2014-03-01,2014-03-02,false,,herald,\nmiller,dead'
    ],
    'lives.csv:7 to_latest: goes on after the death of 2014-03-01 — end it by that day'
  ],
  [
    'a death that ends',
    [
      'lives.csv',
      'Drowned,2014-03-01,2014-03-01,,',
      'Drowned,2014-03-01,2014-03-01,2014-04,2014-04'
    ],
    'lives.csv:8 to_earliest: ends a death — leave both ends empty'
  ],
  [
    'a denial of what nobody says',
    ['claims.csv', 'governor,the governor,', 'governor,the govenor,'],
    'claims.csv:2 denies: nobody takes the position “the govenor” on who-shut (did you mean “the governor”?) — name the position of a row of the same question'
  ],
  [
    'a claim that denies itself',
    ['claims.csv', 'The governor,the governor,', 'The governor,the guards,'],
    'claims.csv:2 denies: “the guards” is its own position — name the position it denies'
  ],
  [
    'one question in two wordings',
    ['claims.csv', 'Who shut the bridge?,the governor', 'Who closed it?,the governor'],
    'claims.csv:3 asks: who-shut asks “Who shut the bridge?” in another row — ask it in the same words in every row'
  ],
  [
    'exact words from a source that the claim does not name',
    ['claims.csv', 'q-northing,gazette', 'q-northing,herald'],
    'claims.csv:2 quote: the words of “q-northing” were read in “gazette” — name that source in sources, or leave the quotation out'
  ],
  [
    'an unknown quotation in a claim',
    ['claims.csv', 'q-northing,gazette', 'q-southing,gazette'],
    'claims.csv:2 quote: “q-southing” is not in data/quotes.csv (did you mean “q-northing”?) — correct it, or add it to data/quotes.csv'
  ]
];

describe('a broken table says what is wrong, where, and what to do', () => {
  test.each(cases)('%s', (_, edit, line) => {
    withFolder([edit], (root) => {
      const message = errorOf(root, today).message.split('\n');
      expect(message.slice(1).map(withoutColumn)).toEqual([`data/${line}`]);
    });
  });

  test('nothing is asked of a life with a faulty row: the gap would be that row’s', () => {
    withFolder([['lives.csv', '2013-06,2013-06-30', '2013-6,2013-06-30']], (root) => {
      expect(errorOf(root, today).problems.map(({ field }) => field)).toEqual(['from_earliest']);
    });
  });
});

describe('days of a year, a month and a day', () => {
  test.each([
    ['2014', '2014-01-01', '2014-12-31'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2014-12', '2014-12-01', '2014-12-31'],
    ['2014-08-30', '2014-08-30', '2014-08-30']
  ])('%s lasts from %s to %s', (when, first, last) => {
    expect([firstDay(when), lastDay(when)]).toEqual([first, last]);
  });

  test('the next day, and the same day a year before', () => {
    expect(dayAfter('2014-12-31')).toBe('2015-01-01');
    expect(yearBefore('2026-11-26')).toBe('2025-11-26');
  });
});
