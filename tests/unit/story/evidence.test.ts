import { describe, expect, test } from 'vitest';
import { evidenceOf, independent, statusesOf, type EvidenceTables } from '$lib/story/evidence';
import type { Paragraph, Source, Step } from '$lib/story/types';

const source = (id: string, outlet: string, agencies: string[] = [], date = '2014-09-01') =>
  ({ id, outlet, agencies, date }) as unknown as Source;

const story = {
  sources: {
    herald: source('herald', 'The Herald', ['AFP']),
    gazette: source('gazette', 'The Gazette', ['AFP', 'Reuters']),
    times: source('times', 'The Times'),
    later: source('later', 'The Times', [], '2021-05-02')
  },
  actors: { holm: { shortName: 'Holm' }, finch: { shortName: 'Finch' } },
  cases: [
    { accused: 'holm', chargedOn: '2020-02', state: 'on trial' },
    { accused: 'finch', chargedOn: '2020-02', state: 'withdrawn' }
  ],
  coverage: [{ status: 'unverified', words: 'the bridge fell' }]
} as unknown as EvidenceTables;

const paragraph = (text: string, ...cites: string[]): Paragraph => ({
  kind: 'paragraph',
  inlines: [{ kind: 'text', text }],
  cites
});
const step = (blocks: Step['blocks'], notes: Step['notes'] = []) => ({ blocks, notes });
const statusOf = (one: Paragraph, notes: Step['notes'] = []) =>
  evidenceOf(one, step([one], notes), story)?.is;

describe('whose text it is', () => {
  const ids = (...some: string[]) =>
    independent(some.map((id) => story.sources[id]!)).map((group) => group.map(({ id }) => id));

  test('two outlets with one agency’s text are one, and so are two texts of one outlet', () => {
    expect(ids('herald', 'times', 'gazette', 'later')).toEqual([
      ['herald', 'gazette'],
      ['times', 'later']
    ]);
  });
  test('a source joins groups that were apart', () => {
    const reuters = source('r', 'The Post', ['Reuters']);
    const all = [story.sources['herald']!, reuters, story.sources['gazette']!];
    expect(independent(all)).toHaveLength(1);
  });
});

describe('how well a paragraph is known', () => {
  test.each([
    ['from two texts', paragraph('It is shut.', 'herald', 'times'), ['reported']],
    ['from one agency twice', paragraph('It is shut.', 'herald', 'gazette'), ['one source']],
    [
      'where the founding article alone has it',
      paragraph('At dawn the bridge fell.', 'herald', 'times'),
      ['unverified']
    ],
    ['of an open charge', paragraph('Holm denies it.', 'later', 'herald'), ['in court']],
    ['before the charge', paragraph('Holm denies it.', 'times', 'herald'), ['reported']],
    ['of a charge withdrawn', paragraph('Finch denies it.', 'later', 'herald'), ['reported']]
  ])('%s', (_, one, is) => {
    expect(statusOf(one)).toEqual(is);
  });

  test('a counted number is derived, one that a table has is not', () => {
    const figure = (ref: string): Paragraph => ({
      ...paragraph('', 'herald', 'times'),
      inlines: [{ kind: 'figure', text: '9', ref }]
    });
    expect(statusOf(figure('days.2014-06-10.2014-06-19'))).toEqual(['derived']);
    expect(statusOf(figure('national.2015.dc.seats'))).toEqual(['reported']);
  });

  test('notes dispute the paragraph that they share a source with, or all', () => {
    const [first, second] = [
      paragraph('A.', 'herald', 'times'),
      paragraph('B.', 'later', 'herald')
    ];
    const note = paragraph('They differ.', 'times');
    const both = step([first, second], [note]);
    expect(evidenceOf(first, both, story)?.is).toEqual(['disputed']);
    expect(evidenceOf(second, both, story)?.is).toEqual(['reported']);
    const apart = step([first, second], [paragraph('They differ.', 'gazette')]);
    expect(evidenceOf(second, apart, story)?.is).toEqual(['disputed']);
    expect(statusesOf(both, story)).toEqual(['disputed']);
  });

  test('the desk’s word goes before the tables’, with its reason', () => {
    const because = 'it was counted';
    const one = { ...paragraph('A.', 'herald'), status: { is: ['derived'] as const, because } };
    expect(evidenceOf(one, step([one]), story)).toMatchObject({ is: ['derived'], because });
  });

  test('framing has none', () => {
    expect(evidenceOf(paragraph('A.'), step([]), story)).toBeNull();
    expect(statusesOf(step([paragraph('A.')]), story)).toEqual([]);
  });
});
