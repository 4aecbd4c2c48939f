import { optional } from '../attributes/attribute';
import { event, quote } from '../attributes/ids';
import { defineScene, type AttributesOf } from '../attributes/define';

export const schema = defineScene({
  description: 'One event or one quotation as a page, with who says so.',
  tables: ['events.csv', 'quotes.csv'],
  example: '::picture[A card with the words of the governor.]{scene="card" quote="q-northing"}',
  attributes: (known) => ({
    event: optional(event(known), 'The event that the card tells.', 'ev-shut'),
    quote: optional(quote(known), 'The quotation that the card shows.', 'q-northing')
  }),
  check({ event: told, quote: said }, _, report) {
    if ((told === null) === (said === null))
      report(
        'event',
        told === null ? 'a card shows one event or one quote' : 'a card shows not both',
        'write either event= or quote='
      );
  }
});

export type CardAttributes = AttributesOf<typeof schema>;
