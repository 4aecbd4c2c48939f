import { list, required } from '../attributes/attribute';
import { heading } from '../attributes/heading';
import { relationKind } from '../attributes/ids';
import { defineScene, type AttributesOf } from '../attributes/define';
import { day } from '../attributes/times';
import { checkChart, memberOf, usualKinds } from './chart';

export const schema = defineScene({
  description: 'Who commands whom on a day, and who denies that.',
  tables: ['relations.csv', 'actors.csv'],
  example: '::picture[The governor commands the guards.]{scene="command" at="2013-06-01"}',
  attributes: (known) => ({
    at: required(day, 'The day of which the relations hold.', '2013-06-01'),
    highlight: list(
      memberOf(known),
      'Players, or relations, which light with both their ends; of players alone, what is among them.',
      'governor-guards',
      { otherwise: 'all alike' }
    ),
    kinds: list(
      relationKind(known, usualKinds),
      'The kinds of relation shown.',
      'commands, advises',
      { separator: ',', otherwise: usualKinds.join(', ') }
    ),
    without: list(
      memberOf(known),
      'Players or relations of that day that enter only in a later step.',
      'guards'
    ),
    ...heading
  }),
  check: (...asked) => checkChart(...asked)
});

export type CommandAttributes = AttributesOf<typeof schema>;
