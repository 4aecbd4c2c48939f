import type { AssemblyKeyframe } from '../../../lib/scenes/assembly/types';
import { daysBetween } from '../../../lib/scenes/calendar/days';
import type { CalendarKeyframe } from '../../../lib/scenes/calendar/types';
import type { ConstituenciesKeyframe } from '../../../lib/scenes/constituencies/types';
import type { VotesKeyframe } from '../../../lib/scenes/votes/types';
import { electionYears } from '../../../lib/story/elections';
import { readNumber } from '../../../lib/story/numbers';
import type { Picture, SceneName, Story } from '../../../lib/story/types';
import type { Rule } from './rule';

/** What a scene shows that can be counted. */
type Counts = (keyframe: never, story: Story) => readonly number[];

const counts: Partial<Record<SceneName, Counts>> = {
  assembly: (made: AssemblyKeyframe, story) => [
    made.house,
    made.majority,
    ...made.towers.flatMap(({ seats, gone, groups }) => [
      seats,
      gone ?? seats,
      groups.reduce((sum, { parties }) => sum + parties.length, 0),
      ...groups.flatMap((group) => [group.seats, group.parties.length])
    ]),
    // “The other ten parties”: all but those that have a tower of their own, or some of these.
    ...made.towers.map((_, named) => partiesIn(made) - named),
    ...electedFor(made.arrangement, story)
  ],
  votes: (made: VotesKeyframe) => made.lines.flatMap(({ shares }) => shares),
  constituencies: ({ districts }: ConstituenciesKeyframe) => [
    ...districts.flatMap(({ seats, won }) => [seats.length, ...won.map((row) => row.seats)]),
    districts.reduce((sum, { seats }) => sum + seats.length, 0)
  ]
};

/** On the mean: who says “so many months” may round up or down. */
const daysOfMonth = 30.44;

/** `numbers`: what is written about a picture agrees with what it shows. */
export const numbers: Rule = ({ rules, story, shown, problems }) => {
  const years = [...electionYears(story.national), ...yearsOf(story)];
  for (const { scene, keyframe, step, at, field } of shown) {
    if (!rules.numbers.includes(scene)) continue;
    const tell = (found: string, advice: string) => problems.add(at, field, found, advice);
    const known = counts[scene]?.(keyframe as never, story);
    for (const number of known ? numbersIn(step.picture) : [])
      if (![...years, ...(known ?? [])].includes(number))
        tell(
          `speaks of ${number}, which it does not show`,
          'correct the number, or the table it is from'
        );
    if (scene === 'assembly' || scene === 'votes')
      for (const [letters, number] of partyNumbers(step.picture)) {
        const own = ofParty(letters, keyframe as AssemblyKeyframe | VotesKeyframe);
        if (own.length > 0 && !own.includes(number))
          tell(`gives ${letters} ${number}, not ${own.join(' or ')}`, 'correct one of the two');
      }
    if (scene === 'constituencies')
      for (const { name, won, highlighted } of (keyframe as ConstituenciesKeyframe).districts)
        if (highlighted && won[0]?.seats === won[1]?.seats)
          tell(`highlights ${name}, which no party leads`, 'highlight another district');
    if (scene === 'calendar') {
      const said = /([a-z]+) months/.exec(step.picture.attributes['headline'] ?? '')?.[1];
      const { closed, orderedTo } = keyframe as CalendarKeyframe;
      const value = said === undefined ? undefined : readNumber(said)?.value;
      const days = daysBetween(closed[0], orderedTo ?? closed[0]);
      const isSo = value === undefined || Math.abs(value - days / daysOfMonth) < 1;
      if (!isSo)
        tell(`says ${said} months where ${days} days were ordered`, 'correct one of the two');
    }
  }
};

/** The years of what happens in the story. */
const yearsOf = (story: Story): readonly number[] => [
  ...new Set(Object.values(story.events).map(({ date }) => Number(date.slice(0, 4))))
];

const partiesIn = ({ towers }: AssemblyKeyframe): number =>
  new Set(
    towers.flatMap(({ groups }) => groups.flatMap(({ parties }) => parties.map((one) => one.party)))
  ).size;

/** Seats of every party in the house that an arrangement is of. */
function electedFor(arrangement: string, { arrangements, national }: Story): readonly number[] {
  const date = arrangements.find((row) => row.arrangement === arrangement)?.date ?? '';
  const year = electionYears(national).findLast((election) => String(election) <= date.slice(0, 4));
  return national.filter(({ election }) => election === year).map(({ seats }) => seats);
}

const month = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });
const months = Array.from({ length: 12 }, (_, i) => month.format(new Date(Date.UTC(2000, i, 1))));
const dayOfMonth = new RegExp(`\\b\\d{1,2} (?=${months.join('|')})`, 'g');
/** These are also said of what nobody counts. */
const loose = [0, 1];

/** Every count, share and year that is written about a picture; days of a month are left out. */
function numbersIn({ alt, attributes }: Picture): readonly number[] {
  const text = [alt, attributes['headline'], attributes['measure']]
    .join(' ')
    .replace(dayOfMonth, '');
  const digits = text.match(/\d[\d,]*(?:\.\d+)?/g) ?? [];
  const words = text.toLowerCase().match(/[a-z]+(?:-[a-z]+)?/g) ?? [];
  const spelled = words.flatMap((word) => readNumber(word)?.value ?? []);
  return [
    ...digits.flatMap((digit) => readNumber(digit.replace(/,$/, ''))?.value ?? []),
    ...spelled.filter((number) => !loose.includes(number))
  ];
}

/** `NORTH 48`, or `the NORTH falls from 48 to 47`: letters of a party and each number beside them. */
const partyNumbers = ({ alt, attributes }: Picture): readonly (readonly [string, number])[] => {
  const text = [alt, attributes['headline']].join(' ');
  const beside =
    /\b([A-Z]{2,5})(?: has| rises| falls)?(?: from)? (\d+(?:\.\d+)?)\b(?: to (\d+(?:\.\d+)?))?/g;
  return [...text.matchAll(beside)].flatMap(([, letters = '', ...found]) =>
    found.flatMap((n) => (n === undefined ? [] : [[letters, Number(n)] as const]))
  );
};

/** A party's seats in a picture, or its shares. */
function ofParty(letters: string, made: AssemblyKeyframe | VotesKeyframe): readonly number[] {
  if ('lines' in made)
    return made.lines.flatMap((line) => (line.letters === letters ? line.shares : []));
  return made.towers.flatMap(({ groups }) =>
    groups.flatMap(({ parties, seats }) =>
      parties.some((party) => party.letters === letters) ? [seats] : []
    )
  );
}
