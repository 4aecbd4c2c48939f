import { list, optional, required, withDefault } from '../attributes/attribute';
import { heading } from '../attributes/heading';
import { defineScene, type AttributesOf } from '../attributes/define';
import { oneOf } from '../attributes/kind';
import { dayOrMonth } from '../attributes/times';
import { checkLives, datedEvent, person } from './people';

export const schema = defineScene({
  description:
    'A lane for each person: in office, out, abroad, in custody, charged or dead, and when that is not known.',
  tables: ['lives.csv', 'actors.csv'],
  example:
    '::picture[Two lives, of which one ends.]{scene="lives" people="governor miller" from="2013-01" to="2013-12"}',
  attributes: (known) => ({
    people: list(person(known), 'Whose lives are shown, from the top.', 'governor miller', {
      otherwise: null
    }),
    from: required(dayOrMonth, 'The first day of the axis, or its month.', '2013-01'),
    to: required(dayOrMonth, 'The last day of the axis, or its month.', '2013-12'),
    until: optional(
      dayOrMonth,
      'The last day that has come: lives are drawn up to it.',
      '2013-09-30',
      'the end of the axis'
    ),
    focus: list(
      person(known),
      'Those of them who are told in words; where there is little room, only they are shown.',
      'governor',
      { otherwise: 'all of them' }
    ),
    words: withDefault(
      oneOf(['each', 'last']),
      'each',
      'What stands under a lane: what each part of it was, or what was last known.',
      'last'
    ),
    line: optional(
      datedEvent(known),
      'An event that stands as a line through all lives, with its title where there is room.',
      'ev-shut',
      'no line'
    ),
    ...heading
  }),
  check: (...asked) => checkLives(...asked)
});

export type LivesAttributes = AttributesOf<typeof schema>;
