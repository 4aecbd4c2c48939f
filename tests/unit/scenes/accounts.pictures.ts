import type { AccountsKeyframe, Row, Voice } from '$lib/scenes/accounts/types';
import type { Claim, CriminalCase, Story } from '$lib/story/types';
import { story } from './story';

const claim = (who: string, position: string, more: Partial<Claim> = {}): Claim => ({
  question: 'who-shut',
  asks: 'Who shut the bridge?',
  position,
  says: `${who} says that it was ${position}.`,
  who,
  denies: [],
  quote: null,
  sources: [],
  note: null,
  ...more
});

const charge = (accused: string, what: string, more: Partial<CriminalCase> = {}): CriminalCase => ({
  id: `${accused}-${what.length}`,
  case: 'bridge',
  accused,
  accusedName: accused === 'northing' ? 'Ann Northing' : 'Tom Miller',
  charge: what,
  chargedOn: '2014-04',
  court: 'Bridge Court',
  state: 'on trial',
  stateNote: null,
  denial: null,
  asOf: '2014-05-02',
  sources: [],
  note: null,
  ...more
});

const words = Object.values(story.quotes)[0]?.id ?? '';

/** A story with claims on two made-up questions and two made-up cases. */
export const made: Story = {
  ...story,
  claims: [
    claim('The governor, on the radio', 'the guards', { denies: ['the governor'], quote: words }),
    claim('The mayor; a clerk', 'the guards', { note: 'Heard from others.' }),
    claim('A guard', 'the governor', { denies: ['the guards'] }),
    claim('Two guards (Hill, Dale)', 'the governor', { denies: ['the guards'] }),
    claim('A fisherman', 'the wind'),
    claim('A guard', 'the wind', { denies: ['the guards', 'the governor'] }),
    claim('A clerk', 'yes', { question: 'was-it-shut', asks: 'Was it shut?' })
  ],
  cases: [
    charge('northing', 'Keeping the keys', { denial: 'She denies it.' }),
    charge('northing', 'Giving the order', {
      denial: 'She denies it, and says so in court.',
      stateNote: 'On bail.'
    }),
    charge('miller', 'Keeping the keys', { chargedOn: null }),
    charge('miller', 'Taking a toll', { case: 'toll', state: 'withdrawn', asOf: '2014' }),
    charge('miller', 'Taking another toll', { case: 'toll', state: 'not known', asOf: '2014' })
  ]
};

const long =
  'what was said there at great length, with reasons for it and reasons against it, and all that follows from either';

const voice = (id: string, more: Partial<Voice> = {}): Voice => ({
  id,
  name: 'Somebody with a Long Name',
  role: 'counsel of two others, in court, in 2025',
  words: `That is ${long}.`,
  exact: false,
  note: null,
  ...more
});

const row = (id: string, says: number, denies: number, more: Partial<Row> = {}): Row => ({
  id,
  head: 'To stop somebody from giving something to others before the day',
  state: null,
  note: null,
  says: Array.from({ length: says }, (_, i) => voice(`s${i}`)),
  denies: Array.from({ length: denies }, (_, i) => voice(`d${i}`, { note: 'Not on oath.' })),
  ...more
});

const heading = {
  headline: 'Reasons given, and reasons denied, in a long headline',
  measure: 'Why was it shut? Who says so, and who denies it; their order says nothing',
  source: 'Source: one paper; another paper; a third that has a longer name than both'
};

const accused = (id: string, answered: boolean): Row =>
  row(id, 0, 0, {
    head: 'Somebody Longname',
    state: 'on trial, as of 2025',
    note: `On bail since then, as reported: ${long}.`,
    says: [voice('a', { name: null }), voice('b', { name: null, words: 'Murder of another' })],
    denies: answered ? [voice('c', { name: null, role: null })] : []
  });

/** Pictures with more and longer words than any should have. */
export const crowded: Readonly<Record<string, AccountsKeyframe>> = {
  three: {
    ...heading,
    kind: 'claims',
    rows: [row('q/a', 2, 3), row('q/b', 1, 0), row('q/c', 4, 1)],
    arrived: 3,
    focus: null
  },
  five: {
    ...heading,
    kind: 'claims',
    rows: ['a', 'b', 'c', 'd', 'e'].map((id, i) => row(`q/${id}`, (i % 3) + 1, i)),
    arrived: 5,
    focus: 'q/e'
  },
  one: { ...heading, kind: 'claims', rows: [row('q/a', 1, 1)], arrived: 1, focus: 'q/a' },
  accused: {
    ...heading,
    kind: 'cases',
    rows: ['a', 'b', 'c', 'd', 'e', 'f'].map((id, i) => accused(`case/${id}`, i % 2 === 0)),
    arrived: 6,
    focus: null
  }
};
