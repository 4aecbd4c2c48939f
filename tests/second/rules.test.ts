import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkRules } from '../../src/build/verify/rules/check';
import { checkPictured } from '$lib/scenes/story';
import { describe as lineOf } from '$lib/story/problems';
import { withSecond, type Edit } from './folder';

/** What is said of the made-up story under some rules, after some edits; without line and column. */
const said = (rules: string, edits: readonly Edit[] = []): string[] =>
  withSecond(edits, (root) => {
    appendFileSync(join(root, 'story.yaml'), `\nrules:\n  ${rules}\n`);
    const { errors, pictured } = checkPictured(root);
    expect(errors.map(lineOf)).toEqual([]);
    return checkRules(root, pictured!).map((each) =>
      lineOf(each).replace(/^([^ ]+?):\d+(:\d+)? /, '$1 ')
    );
  });

const order = 'data/story/01-the-order.md step';
const count = 'data/story/02-the-count.md step';
const words = (from: string, to: string): Edit => ['story/02-the-count.md', from, to];
const orders = (from: string, to: string): Edit => ['story/01-the-order.md', from, to];

/** A rule that the story keeps, an edit that breaks it, and what is said then. */
const rules: readonly (readonly [string, string, readonly Edit[], readonly string[]])[] = [
  [
    'shows',
    'shows: [{ step: a-promise, id: dl-reopen, as: missed }]',
    [['deadlines.csv', '2004-04-20,missed', '2004-04-20,met']],
    [
      `${order} a-promise picture: does not show “dl-reopen” as “missed” — show it, or change rules.shows in story.yaml if the story is to be told otherwise`
    ]
  ],
  [
    'shows, in any picture of a scene',
    'shows: [{ scene: testimony, id: q-holm }]',
    [
      words('said="q-veld q-holm q-finch', 'said="q-veld q-finch'),
      words('q-holm q-veld q-f', 'q-veld q-f')
    ],
    [
      'data/story.yaml rules.shows.0.id: no picture of the testimony shows “q-holm” — show it, or take this rule out'
    ]
  ],
  [
    'never',
    'never: [{ step: dismissed, id: holm-refuses }]',
    [orders(' without="holm-stays holm-refuses"', ' without="holm-stays"')],
    [
      `${order} dismissed picture: shows “holm-refuses”, which it must not — leave it out, or change rules.never in story.yaml`
    ]
  ],
  [
    'follow',
    'follow: [[dismissed-none, holm-refuses]]',
    [],
    [
      'data/story.yaml rules.follow.0: no step that shows “holm-refuses” comes next after one that shows “dismissed-none” — let the one follow the other, or take this rule out'
    ]
  ],
  [
    'changes',
    'changes: [command]',
    [orders(' without="holm-stays holm-refuses"', '')],
    [
      `${order} two-keepers picture: shows the same as that of “dismissed” before it — show what has changed, or join the two steps`
    ]
  ],
  [
    'numbers of seats',
    'numbers: [assembly]',
    [
      words(
        'Nine seats: the Gull and Seal lists have six',
        'Nine seats: the Gull and Seal lists have seven'
      )
    ],
    [
      `${count} old-council picture: speaks of 7, which it does not show — correct the number, or the table it is from`
    ]
  ],
  [
    'numbers of a party',
    'numbers: [assembly]',
    [words('Nine seats: the Gull', 'GULL 3. Nine seats: the Gull')],
    [`${count} old-council picture: gives GULL 3, not 4 — correct one of the two`]
  ],
  [
    'numbers of months',
    'numbers: [calendar]',
    [orders('shut for five months', 'shut for seven months')],
    [
      `${order} council-shut picture: says seven months where 153 days were ordered — correct one of the two`
    ]
  ],
  [
    'literal_numbers',
    'literal_numbers: [{ numbers: [2], because: small }, { numbers: [9], because: the house }]',
    [words('The new council has nine seats too', 'The new council has 11 seats')],
    [
      `${count} new-council: has the number 11, which no :figure compares with the tables — write :figure[…]{ref="…"}, or list it in rules.literal_numbers of story.yaml with why`
    ]
  ],
  [
    'dates',
    'dates: [{ says: 5 May, steps: [council-shut], because: a slip }]',
    [
      orders('meet again on 20 April', 'meet again on 21 April'),
      ['story/00-the-lamp.md', '[4 May 2004]', '[Monday 4 May 2004]']
    ],
    [
      'data/story/00-the-lamp.md step lamp-out: has “Monday 4 May 2004”, and that day was a Tuesday — correct the day or the date',
      `${order} a-promise: has the date “21 April”, which is of no row or source that it rests on there — correct the one or the other, or list it in rules.dates of story.yaml with why`,
      'data/story.yaml rules.dates.0: no step of it needs “5 May” to be allowed — correct it, or take this rule out'
    ]
  ],
  [
    'left_out',
    'left_out: [{ table: relations, ids: [holm-stays], because: a slip }, { table: sources, ids: [almanac, almanack], because: two }]',
    [],
    [
      'data/places.csv id: no step shows or tells “airstrip-gate” — show it, or list it in rules.left_out of story.yaml with why',
      'data/relations.csv id: no step shows or tells “holm-lamp” — show it, or list it in rules.left_out of story.yaml with why',
      'data/story.yaml rules.left_out.0: a step shows or tells “holm-stays” — correct it, or take this rule out',
      'data/story.yaml rules.left_out.1: the story cites “almanac” — correct it, or take this rule out',
      'data/story.yaml rules.left_out.1: “almanack” is not in sources.json — correct it, or take this rule out'
    ]
  ],
  [
    'no_numerals',
    'no_numerals: [calendar]',
    [orders('shut for five months', 'shut for 5 months')],
    [
      `${order} council-shut picture headline: has the numeral 5 — write it in words, or say it in the step`
    ]
  ],
  [
    'no_counts',
    'no_counts: [testimony]',
    [words('Three answers to one question', 'Most blame the guard')],
    [`${count} who picture headline: counts: “most” — say what was said, not how often`]
  ],
  [
    'words',
    'words: [{ scene: testimony, in: measure, has: once a day }]',
    [
      words(
        'plainest answer, once a day" source="Source: The Gull Post"}',
        'plainest answer" source="Source: The Gull Post"}'
      )
    ],
    [
      `${count} first-answer picture measure: does not say “once a day” — say it, or change rules.words in story.yaml`
    ]
  ],
  [
    'testimony: the order of speaking',
    'testimony: { question: who-lamp }',
    [words('said="q-veld q-holm q-finch', 'said="q-holm q-veld q-finch')],
    [
      `${count} who picture said: “q-veld” stands after “q-holm” and was said before it — set them in the order of their dates`
    ]
  ],
  [
    'testimony: who has spoken stays',
    'testimony: { question: who-lamp }',
    [
      words('said="q-veld q-holm q-finch', 'said="q-holm q-finch'),
      words('q-holm q-veld q-f', 'q-holm q-f')
    ],
    [
      `${count} who picture said: “q-veld” has gone since the picture before — add it`,
      `${count} who picture said: leaves out “q-veld”, nobody else’s answer of that day — add it`,
      `${count} who picture said: leaves out the answer of Otto Veld — add it`
    ]
  ],
  [
    'testimony: everybody is named',
    'testimony: { question: who-lamp }',
    [words('Holm’s stands in the first', 'One stands in the first')],
    [`${count} who picture: does not say in words what Holm said — name everyone in ::picture`]
  ],
  [
    'testimony: what is no answer',
    'testimony: { question: who-lamp, no_answers: [q-oath], unquoted: [guard] }',
    [
      ['quotes.csv', 'nobody knows,\n', 'nobody knows,who-lamp\n'],
      ['quotes.csv', 'Otto Veld,warden', 'Otto Veld,guard'],
      words(
        'said="q-veld q-holm q-finch who-lamp/fisherman"',
        'said="q-veld q-holm q-finch who-lamp/fisherman q-oath"'
      )
    ],
    [
      'data/story.yaml rules.testimony.no_answers.0: “q-oath” answers “who-lamp” — correct it, or take this rule out',
      'data/story.yaml rules.testimony.unquoted.0: “q-veld” is a quotation of “guard” — correct it, or take this rule out',
      `${count} who picture: does not say in words that 5 have spoken — say so in ::picture`,
      `${count} who picture: does not say in words what Harbour Guard said — name everyone in ::picture`
    ]
  ],
  [
    'one_head',
    'one_head: [{ of: lamp-house, kind: commands }]',
    [],
    [
      `${order} two-keepers picture: shows 2 heads of “lamp-house”, and “finch-lamp” as undisputed — write disputed in relations.csv, or leave one out with without="…"`
    ]
  ],
  [
    'one_head, counted',
    'one_head: [{ of: lamp-house, kind: commands }]',
    [
      ['relations.csv', '2004-05-03,,undisputed', '2004-05-03,,disputed'],
      orders('One lamp, two keepers', 'One lamp, three commanders')
    ],
    [
      `${order} two-keepers picture headline: counts three commanders where 2 are shown — correct it, or the day of the picture`
    ]
  ],
  [
    'brightens',
    'brightens: [the-lamp]',
    [['story/00-the-lamp.md', 'sun="01:30"', 'sun="12:00"']],
    [
      `data/story/00-the-lamp.md step boat-lost picture: is “night” after “day” — set its hour with sun="…", or move the step`
    ]
  ],
  [
    'unlit',
    'unlit: [the-island]',
    [orders('view="country" label=', 'view="country" highlight="eastwick" label=')],
    [
      `${order} the-island picture: highlights Eastwick, mv-guards, though it is to stand still — take it out of highlight="…", or the step out of rules.unlit in story.yaml`
    ]
  ],
  [
    'cases',
    'cases: { states: [withdrawn], answered: true }',
    [['cases.csv', ',withdrawn,', ',on trial,']],
    [
      'data/cases.csv state: “on trial” is none of withdrawn — correct it, or add it to rules.cases.states in story.yaml'
    ]
  ],
  [
    'unknown_after',
    'unknown_after: [{ person: warden, from: "2005-03-01" }]',
    [],
    [
      'data/lives.csv state: “Former warden” is told of “warden” after 2005-03-01 — take it out, or change rules.unknown_after in story.yaml'
    ]
  ],
  [
    'colours, to eyes that see fewer',
    'colours: { apart: 4, contrast: 3, from_seats: 2 }',
    [['parties.csv', '#7a2f7a', '#00549a']],
    [
      'data/parties.csv colour: those of “tern” and “seal” differ by 2.0 to eyes with tritanopia, less than 4 — choose one that is lighter, darker or of another hue'
    ]
  ],
  [
    'colours, on their ground',
    'colours: { apart: 1, contrast: 3, from_seats: 9 }',
    [['parties.csv', '#7a2f7a', '#eeeeaa']],
    [
      'data/parties.csv colour: that of “seal” has a contrast of 1.1 with its ground, less than 3 — choose a darker one'
    ]
  ]
];

/** What the made-up story does not keep as it is. */
const broken = [
  'dates',
  'left_out',
  'follow',
  'unlit',
  'one_head',
  'one_head, counted',
  'unknown_after'
];

test.each(rules)('%s', (name, rule, edits, lines) => {
  if (!broken.includes(name)) expect(said(rule)).toEqual([]);
  expect(said(rule, edits)).toEqual(lines);
});

test.each([
  [
    'shows: [{ step: lamp-oot, id: x }]',
    'rules.shows.0.step: there is no step “lamp-oot” (did you mean “lamp-out”?)'
  ],
  ['unlit: [lamp-oot]', 'rules.unlit.0: there is no step “lamp-oot” (did you mean “lamp-out”?)'],
  [
    'brightens: [the-lamb]',
    'rules.brightens.0: there is no chapter “the-lamb” (did you mean “the-lamp”?)'
  ],
  [
    'testimony: { question: who-lump }',
    'rules.testimony.question: “who-lump” is no question of claims.csv'
  ],
  [
    'unknown_after: [{ person: hulm, from: "2005" }]',
    'rules.unknown_after.0.person: “hulm” is not in lives.csv (did you mean “holm”?)'
  ]
])('a rule that names what is not there: %s', (rule, line) => {
  expect(said(rule)).toContain(`data/story.yaml ${line} — correct it, or take this rule out`);
});

test('labels_by_hand names each place once, with the shape it lacks', () => {
  const lines = said('labels_by_hand: true');
  expect(lines.length).toBeGreaterThan(0);
  expect(new Set(lines).size).toBe(lines.length);
  expect(lines[0]).toMatch(
    / picture: names “[\w-]+”, which has no row “(narrow|wide)” in labels\.csv — add where its label stands$/
  );
  expect(lines.join('\n')).not.toContain('“harbour”');
});

test('a story without rules keeps them all', () => expect(said('{}')).toEqual([]));
