import { command } from 'virtual:story';
import { didYouMean } from '../../story/nearest';
import type { Relation, Story } from '../../story/types';
import { idOf } from '../attributes/ids';
import type { Kind } from '../attributes/kind';
import type { Known } from '../attributes/known';
import type { Report } from '../attributes/define';
import { inOnePlace, places } from './places';

/** What is shown unless an editor asks for other kinds: who commands, and who denies that. */
export const usualKinds = command.kinds;

/** What an editor asks of a chart. */
export interface Asked {
  readonly at: string;
  readonly kinds: readonly string[];
  readonly without: readonly string[];
  readonly highlight: readonly string[];
}

/** A chart before it is laid out. */
export interface Chart {
  /** Ids of the players that have a place in `story.yaml`, in its order. */
  readonly players: readonly string[];
  readonly relations: readonly Relation[];
}

/** A player or a relation, by its id; whether it is in the picture is asked of the whole. */
export const memberOf = (known: Known): Kind<string> =>
  idOf(
    known,
    'player or relation',
    [...Object.keys(known.story.actors), ...known.story.relations.map(({ id }) => id)],
    'relations.csv',
    'correct it, or add it to actors.csv or relations.csv'
  );

const shown = ({ kinds }: Asked): readonly string[] => (kinds.length === 0 ? usualKinds : kinds);

/** All relations of the day, of the kinds that are shown. */
const allOn = (story: Story, asked: Asked): readonly Relation[] =>
  story.relations.filter((row) => shown(asked).includes(row.kind) && holds(row, asked.at));

/** Those between players that have a place. */
const relationsOn = (story: Story, asked: Asked): readonly Relation[] =>
  allOn(story, asked).filter(({ from, to }) => from in places && to in places);

/** Those that stay out because an end has no place, each with that end; what is `without` aside. */
export const unplacedOn = (
  story: Story,
  asked: Asked
): readonly { readonly id: string; readonly end: string }[] =>
  allOn(story, asked)
    .filter(({ id, from, to }) => [id, from, to].every((one) => !asked.without.includes(one)))
    .flatMap(({ id, from, to }) =>
      [from, to].filter((end) => !(end in places)).map((end) => ({ id, end }))
    );

/** What a picture shows. */
export function chartOf(story: Story, asked: Asked): Chart {
  const relations = relationsOn(story, asked).filter(({ id, from, to }) =>
    [id, from, to].every((one) => !asked.without.includes(one))
  );
  const players = Object.keys(places).filter((id) =>
    relations.some(({ from, to }) => from === id || to === id)
  );
  return { players, relations };
}

/** Everything named is in the picture of that day, and no two players stand in one place. */
export function checkChart(asked: Asked, { story }: Known, report: Report): void {
  const { at, without, highlight } = asked;
  const chart = chartOf(story, asked);
  const ofDay = [...Object.keys(places), ...relationsOn(story, asked).map(({ id }) => id)];
  for (const id of without)
    if (!ofDay.includes(id))
      report(
        'without',
        `“${id}” has no place in the chart on ${at}${didYouMean(id, ofDay)}`,
        'take it out'
      );
  if (chart.relations.length === 0)
    return report(
      'at',
      `on ${at} no relation of these kinds holds (${shown(asked).join(', ')})`,
      'choose another day or other kinds'
    );
  const pair = inOnePlace(chart.players);
  if (pair)
    report(
      'without',
      `“${pair[0]}” and “${pair[1]}” stand in one place`,
      `leave one out: without="${pair[0]}"`
    );
  const here = [...chart.players, ...chart.relations.map(({ id }) => id)];
  for (const id of highlight)
    if (!here.includes(id))
      report(
        'highlight',
        `“${id}” is not in the picture on ${at}${didYouMean(id, here)}`,
        `write some of: ${here.join(' ')}`
      );
}

/** Whether a relation holds on a day; its last day is the first on which it does not. */
const holds = ({ since, until }: Relation, day: string): boolean =>
  since <= day && (until === null || day < until);
