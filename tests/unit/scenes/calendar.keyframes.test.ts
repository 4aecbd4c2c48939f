import { describe, expect, test } from 'vitest';
import {
  dateText,
  dayNumber,
  daysBetween,
  monthsOf,
  spanOf,
  weekdays
} from '$lib/scenes/calendar/days';
import { calendar as keyframe } from './keyframes';
import { PictureError } from '$lib/scenes/types';
import { picture, story } from './story';

const year = { from: '2014-06', to: '2015-03' };
const make = (attributes: Record<string, string>) =>
  keyframe(story, picture('calendar', { ...year, ...attributes }));

describe('days', () => {
  test.each([
    ['2014-06-13', '2014-10-17', 126],
    ['2014-06-10', '2014-10-17', 129],
    ['2014-12-31', '2015-01-01', 1],
    ['2016-02-28', '2016-03-01', 2],
    ['2014-06-10', '2014-06-10', 0]
  ])('from %s to %s are %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
    expect(dateText(dayNumber(from) + days)).toBe(to);
  });

  test.each([
    ['2014-09', ['2014-09-01', '2014-09-30']],
    ['2015-02/2015-03-17', ['2015-02-01', '2015-03-17']],
    ['2014-08-30', ['2014-08-30', '2014-08-30']]
  ])('%s is a span', (text, span) => expect(spanOf(text)).toEqual(span));

  test.each(['2014-02-30', '2014-13', 'June', '', '2014-09/2014-08', '2014-06/2014-07/2014-08'])(
    '“%s” is none',
    (text) => expect(() => spanOf(text)).toThrow(RangeError)
  );

  test('months begin on their first days, also before the span', () => {
    const months = monthsOf(['2014-12-05', '2015-02-01']);
    expect(months.map(({ key }) => key)).toEqual(['2014-12', '2015-01', '2015-02']);
    expect(months.map(({ day }) => dateText(day))).toEqual([
      '2014-12-01',
      '2015-01-01',
      '2015-02-01'
    ]);
    expect(months.map(({ days, weekday }) => [days, weekday])).toEqual([
      [31, 0],
      [31, 3],
      [28, 6]
    ]);
    expect(months.map(({ name }) => /20\d\d/.test(name))).toEqual([true, true, false]);
  });

  test('weekdays are seven, from Monday on', () => {
    expect(weekdays()).toHaveLength(7);
    expect(weekdays().join('')).toBe('MTWTFSS');
  });
});

describe('what is known on a day', () => {
  test('parliament’s days come from relations.csv', () => {
    const { closed, dissolved } = make({ until: '2014-06-01' });
    expect(closed).toEqual(['2014-06-13', '2014-10-17']);
    expect(dissolved?.[0]).toBe('2014-12-05');
  });

  test.each([
    { until: '2014-06-09', orderedTo: null },
    { until: '2014-06-10', orderedTo: '2015-02-27' },
    { until: '2014-10-16', orderedTo: '2015-02-27' },
    { until: '2014-10-17', orderedTo: null }
  ])('on $until parliament is ordered closed to $orderedTo', ({ until, orderedTo }) => {
    const ordered = 'ev-2014-06-10-prorogation';
    expect(make({ until, ordered }).orderedTo).toBe(orderedTo);
    expect(make({ until }).orderedTo).toBeNull();
  });

  test.each([
    { until: '2014-07-29', outcome: undefined },
    { until: '2014-07-30', outcome: 'open' },
    { until: '2014-08-13', outcome: 'open' },
    { until: '2014-08-14', outcome: 'missed' }
  ])('on $until the promise of August is $outcome', ({ until, outcome }) => {
    const { promised } = make({ until });
    expect(promised.find(({ id }) => id === 'reopen-august')?.outcome).toBe(outcome);
  });

  test('a promise given up before its day is struck when the editor says so', () => {
    const outcome = (struck: string) =>
      make({ until: '2014-09-08', struck }).promised.find(({ id }) => id === 'reopen-september')
        ?.outcome;
    expect(outcome('')).toBe('open');
    expect(outcome('reopen-september')).toBe('put off');
  });

  test.each([
    { until: '2014-10-01', highlight: 'reopen-october', outcome: undefined },
    { until: '2014-10-02', highlight: 'reopen-october', outcome: undefined },
    { until: '2014-10-02', highlight: 'vote-february', outcome: 'open' },
    { until: '2015-02-27', highlight: 'vote-february', outcome: 'open' },
    { until: '2015-02-28', highlight: 'vote-february', outcome: 'met' }
  ])(
    'on $until, with $highlight highlighted, the month promised for the vote is $outcome',
    ({ outcome, ...given }) => {
      const { promised, named } = make(given);
      expect(promised.find(({ id }) => id === 'vote-february')?.outcome).toBe(outcome);
      if (outcome) expect(named[0]?.span).toEqual(['2015-02-01', '2015-02-28']);
    }
  );

  test('an event has the other day that a source gives for it', () => {
    const doubted = (highlight: string) =>
      make({ until: '2014-06-20', highlight }).named[0]?.doubted;
    expect(doubted('ev-2014-06-10-prorogation')).toBe('2014-06-19');
    expect(doubted('ev-2014-06-20-rally')).toBeNull();
    expect(doubted('reopen-august')).toBeNull();
  });

  test('what is highlighted is named in the order of days, with its span', () => {
    const { named } = make({
      until: '2014-08-14',
      highlight: 'reopen-august ev-2014-07-30-windhoek ev-2014-06-10-prorogation'
    });
    expect(named.map(({ span }) => span)).toEqual([
      ['2014-06-10', '2014-06-10'],
      ['2014-07-30', '2014-07-31'],
      ['2014-08-14', '2014-08-14']
    ]);
  });
});

describe('what cannot be drawn', () => {
  const until = '2014-08-14';
  test.each<{ attributes: Record<string, string>; message: RegExp }>([
    { attributes: {}, message: /until: is missing — write until="/ },
    {
      attributes: { until: '14 August' },
      message: /until: “14 August” is not a day or a month — .*YYYY-MM-DD/
    },
    { attributes: { until: '2014-02-30' }, message: /2014-02-30/ },
    {
      attributes: { until: '2016-01-01' },
      message: /until: 2016-01-01 lies outside the calendar, which runs from/
    },
    {
      attributes: { until, focus: '2014-05' },
      message: /focus: 2014-05-01 to 2014-05-31 lies outside/
    },
    {
      attributes: { until, focuss: '2014-09' },
      message: /unknown attribute “focuss”.*did you mean “focus”/
    },
    {
      attributes: { until, highlight: 'reopen-agust' },
      message: /“reopen-agust” .did you mean “reopen-august”/
    },
    {
      attributes: { until, highlight: 'ev-2012-05-26-election' },
      message: /2012-05-26 and lies outside/
    },
    { attributes: { until, highlight: 'ev-2014-10-russia' }, message: /has no day/ },
    {
      attributes: { until, ordered: 'ev-nothing' },
      message: /ordered: unknown event “ev-nothing”/
    },
    {
      attributes: { until, struck: 'reopen-august' },
      message: /unknown deadline that was put off, “reopen-august”/
    }
  ])('$attributes', ({ attributes, message }) => {
    expect(() => make(attributes)).toThrow(PictureError);
    expect(() => make(attributes)).toThrow(message);
  });

  test('a promise of which nobody says what came of it', () => {
    const unknown = { set: '2014-06-20', due: '2014-07-01', outcome: 'not known' as const };
    const deadlines = [{ id: 'report', label: 'Report', sources: [], ...unknown }];
    const made = (more: Record<string, string>) => {
      const given = picture('calendar', { ...year, until, ...more });
      return keyframe({ ...story, deadlines }, given);
    };
    expect(() => made({ highlight: 'report' })).toThrow(PictureError);
    expect(() => made({ highlight: 'report' })).toThrow(/is not known — take it out/);
    expect(made({}).promised).toEqual([]);
  });
});
