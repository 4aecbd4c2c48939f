import type { Actor, Relation } from '../../story/types';
import { said } from '../../story/translation/said';
import { headingOf } from '../attributes/heading';
import type { MakeKeyframe } from '../types';
import { chartOf } from './chart';
import { places } from './places';
import type { CommandAttributes } from './schema';
import type { CommandKeyframe, Player, Tie } from './types';

/**
 * What relations.csv says of a day. The table knows days; what came after what within one is told by
 * the order of the steps. Where players only are highlighted, the relations among them are too.
 */
export const keyframe: MakeKeyframe<CommandAttributes, CommandKeyframe> = (story, attributes) => {
  const { highlight } = attributes;
  const { players, relations } = chartOf(story, attributes);
  const named = relations.filter(({ id }) => highlight.includes(id));
  const isHighlighted = (id: string) =>
    highlight.includes(id) || named.some(({ from, to }) => from === id || to === id);
  const tie = ({ id, from, to, kind, status }: Relation): Tie => {
    const among = named.length === 0 && highlight.includes(from) && highlight.includes(to);
    return {
      id,
      from,
      to,
      kind: said(story, kind),
      status,
      highlighted: among || highlight.includes(id)
    };
  };
  return {
    ...headingOf(attributes),
    players: players.map((id) => playerOf(story.actors[id], id, isHighlighted(id))),
    ties: relations.map(tie)
  };
};

const playerOf = (actor: Actor | undefined, id: string, highlighted: boolean): Player => ({
  id,
  at: places[id] ?? [0, 0],
  name: actor?.shortName ?? id,
  post: actor?.kind === 'person' ? postOf(actor.role) : null,
  highlighted
});

/** The post a role begins with: `Minister` of `Minister; leader of a party`. */
const postOf = (role: string): string => role.split(/[,;.]/, 1)[0] ?? role;
