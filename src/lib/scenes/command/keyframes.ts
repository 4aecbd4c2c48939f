import { command } from 'virtual:story';
import { editorial } from '../../drawing/heading';
import { didYouMean } from '../../story/nearest';
import type { Actor, Picture, Relation, Story } from '../../story/types';
import { PictureError, type MakeKeyframe } from '../types';
import { inOnePlace, places } from './places';
import type { CommandKeyframe, Player, Tie } from './types';

const attributes = 'scene at highlight kinds without headline measure source'.split(' ');
/** What is shown unless an editor asks for other kinds: who commands, and who denies that. */
const usual = command.kinds.join(', ');
const shape = /^\d{4}-\d{2}-\d{2}$/;

/**
 * `{scene="command" at="2031-05-14" highlight="general general-refuses" kinds="placed with"}`: what
 * relations.csv says of that day. `highlight` names players, or relations, which light with both their ends;
 * where it names players only, the relations among them are highlighted. `kinds`, with commas, picks other
 * kinds of relation than the usual ones. `without` names players or relations that enter only in a later
 * step: the table knows days, and what came after what within one is told by the order of the steps.
 * Shown are the players that have a place in `story.yaml`.
 */
export const keyframe: MakeKeyframe<CommandKeyframe> = (story, picture) => {
  for (const name of Object.keys(picture.attributes))
    if (!attributes.includes(name))
      throw new PictureError(
        `the chart of command knows no “${name}”${didYouMean(name, attributes)}; it knows ${attributes.join(', ')}`
      );
  const day = dayOf(picture);
  const kinds = kindsOf(story, picture);
  const ofDay = story.relations.filter(
    (row) => kinds.includes(row.kind) && holds(row, day) && row.from in places && row.to in places
  );
  const without = withoutOf(picture, ofDay, day);
  const holding = ofDay.filter(({ id, from, to }) =>
    [id, from, to].every((one) => !without.includes(one))
  );
  if (holding.length === 0)
    throw new PictureError(
      `on ${day} no relation of these kinds holds (${kinds.join(', ')}); choose another day or other kinds`
    );
  const present = Object.keys(places).filter((id) =>
    holding.some(({ from, to }) => from === id || to === id)
  );
  const pair = inOnePlace(present);
  if (pair)
    throw new PictureError(
      `“${pair[0]}” and “${pair[1]}” stand in one place; leave one out: without="${pair[0]}"`
    );
  const highlighted = highlightedOf(picture, present, holding, day);
  const named = holding.filter(({ id }) => highlighted.includes(id));
  const isHighlighted = (id: string) =>
    highlighted.includes(id) || named.some(({ from, to }) => from === id || to === id);
  const tie = ({ id, from, to, kind, status }: Relation): Tie => {
    const among = named.length === 0 && highlighted.includes(from) && highlighted.includes(to);
    return { id, from, to, kind, status, highlighted: among || highlighted.includes(id) };
  };
  return {
    ...editorial(picture.attributes),
    players: present.map((id) => playerOf(story.actors[id], id, isHighlighted(id))),
    ties: holding.map(tie)
  };
};

function dayOf({ attributes: { at } }: Picture): string {
  const noon = Date.parse(`${at ?? ''}T12:00:00Z`);
  if (at && shape.test(at) && !Number.isNaN(noon) && new Date(noon).toISOString().startsWith(at))
    return at;
  throw new PictureError(
    'the chart of command needs a day: at="2031-05-14"' +
      (at === undefined ? '' : `, not at="${at}"`)
  );
}

function withoutOf(
  { attributes: { without = '' } }: Picture,
  relations: readonly Relation[],
  day: string
): string[] {
  const ids = without.split(/\s+/).filter(Boolean);
  const known = [...Object.keys(places), ...relations.map(({ id }) => id)];
  for (const id of ids)
    if (!known.includes(id))
      throw new PictureError(
        `without: "${id}" has no place in the chart on ${day}${didYouMean(id, known)}; take it out`
      );
  return ids;
}

/** Whether a relation holds on a day; its last day is the first on which it does not. */
const holds = ({ since, until }: Relation, day: string): boolean =>
  since <= day && (until === null || day < until);

function kindsOf({ relations }: Story, { attributes: { kinds = usual } }: Picture): string[] {
  const known = [...new Set([...usual.split(', '), ...relations.map(({ kind }) => kind)])];
  const list = kinds.split(',').map((kind) => kind.trim());
  for (const kind of list)
    if (!known.includes(kind))
      throw new PictureError(
        `kinds: “${kind}” is no kind of relation${didYouMean(kind, known)}; relations.csv has ${known.join(', ')}`
      );
  return list;
}

function highlightedOf(
  { attributes: { highlight = '' } }: Picture,
  present: readonly string[],
  holding: readonly Relation[],
  day: string
): string[] {
  const ids = highlight.split(/\s+/).filter(Boolean);
  const known = [...present, ...holding.map(({ id }) => id)];
  for (const id of ids)
    if (!known.includes(id))
      throw new PictureError(
        `highlight: "${id}" is not in the picture on ${day}${didYouMean(id, known)}; there are ${known.join(' ')}`
      );
  return ids;
}

const playerOf = (actor: Actor | undefined, id: string, highlighted: boolean): Player => ({
  id,
  name: actor?.shortName ?? id,
  post: actor?.kind === 'person' ? postOf(actor.role) : null,
  at: places[id] ?? [0, 0],
  highlighted
});

/** The post a role begins with: `Minister` of `Minister; leader of a party`. */
const postOf = (role: string): string => role.split(/[,;.]/, 1)[0] ?? role;
