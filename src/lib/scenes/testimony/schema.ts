import { list } from '../attributes/attribute';
import { heading } from '../attributes/heading';
import { defineScene, type AttributesOf } from '../attributes/define';
import { checkStatements, statement } from './statements';

export const schema = defineScene({
  description: 'What each speaker answered to one question, in columns by their answers.',
  tables: ['quotes.csv', 'claims.csv'],
  example:
    '::picture[The governor speaks of a seizure.]{scene="testimony" said="q-seized" highlight="q-seized"}',
  attributes: (known) => ({
    said: list(
      statement(known),
      'The statements so far, in speaking order, all in answer to one question.',
      'q-seized',
      { otherwise: null }
    ),
    highlight: list(
      statement(known),
      'Those of them whose words are shown, the most important first.',
      'q-seized'
    ),
    ...heading
  }),
  check: (...asked) => checkStatements(...asked)
});

export type TestimonyAttributes = AttributesOf<typeof schema>;
