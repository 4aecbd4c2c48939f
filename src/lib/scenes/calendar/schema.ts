import { list, optional, required } from '../attributes/attribute';
import { heading } from '../attributes/heading';
import { defineScene, type AttributesOf } from '../attributes/define';
import { dayOrMonth, days } from '../attributes/times';
import { checkDays, dated, datedEvent, putOff } from './dated';

export const schema = defineScene({
  description:
    'A square for each day, with what was promised for which, and when a house was shut.',
  tables: ['events.csv', 'deadlines.csv', 'relations.csv'],
  example:
    '::picture[Half a year of days.]{scene="calendar" from="2013-01" to="2013-06" until="2013-03-12" highlight="dl-toll"}',
  attributes: (known) => ({
    from: required(dayOrMonth, 'The first day, or its month.', '2013-01'),
    to: required(dayOrMonth, 'The last day, or its month.', '2013-06'),
    until: required(dayOrMonth, 'The last day that has come.', '2013-03-12'),
    focus: optional(days, 'The days that the picture comes near.', '2013-03', 'all of them'),
    ordered: optional(
      datedEvent(known),
      'The event with which the house was ordered shut.',
      'ev-shut',
      'no such mark'
    ),
    highlight: list(dated(known), 'Promises and events that are named.', 'dl-toll'),
    struck: list(putOff(known), 'Promises that were given up before their day.', 'dl-toll'),
    ...heading
  }),
  check: (...asked) => checkDays(...asked)
});

export type CalendarAttributes = AttributesOf<typeof schema>;
