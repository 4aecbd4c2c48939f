import { list, optional } from '../attributes/attribute';
import { heading } from '../attributes/heading';
import { party } from '../attributes/ids';
import { defineScene, type AttributesOf } from '../attributes/define';
import { districts } from './districts';

export const schema = defineScene({
  description: 'Who won each constituency, as a grid of tiles by district.',
  tables: ['elections/constituencies.csv', 'parties.csv'],
  example:
    '::picture[The south won two of three.]{scene="constituencies" district="lowland" highlight="south"}',
  attributes: (known) => ({
    district: optional(
      districts(known),
      'The districts that the step is about; the others stand back.',
      'lowland',
      'all alike'
    ),
    highlight: list(party(known), 'The parties whose constituencies it is about.', 'south', {
      otherwise: 'all alike'
    }),
    ...heading
  }),
  check({ highlight }, { story }, report) {
    const winners = [...new Set(story.constituencies.map((each) => each.party))];
    for (const id of highlight)
      if (!winners.includes(id))
        report('highlight', `“${id}” won no constituency`, `write some of: ${winners.join(' ')}`);
  }
});

export type ConstituenciesAttributes = AttributesOf<typeof schema>;
