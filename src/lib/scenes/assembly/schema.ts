import { list, required } from '../attributes/attribute';
import { heading } from '../attributes/heading';
import { arrangement, crossing, party } from '../attributes/ids';
import { defineScene, type AttributesOf } from '../attributes/define';

export const schema = defineScene({
  description: 'The seats of a house by bloc and party, with the line of the majority.',
  tables: [
    'elections/arrangements.csv',
    'elections/national.csv',
    'elections/crossings.csv',
    'parties.csv'
  ],
  example:
    '::picture[Five seats: the south has three.]{scene="assembly" arrangement="blocs-2015" highlight="south" headline="One seat decides"}',
  attributes: (known) => ({
    arrangement: required(arrangement(known), 'How the seats stand in blocs.', 'blocs-2015'),
    highlight: list(party(known), 'The parties that the step is about.', 'south', {
      otherwise: 'all alike'
    }),
    crossings: list(crossing(known), 'Members shown in the bloc that they went to.', 'southey'),
    ...heading
  }),
  check({ arrangement: name, highlight }, { story }, report) {
    const here = story.arrangements.flatMap((row) => (row.arrangement === name ? row.party : []));
    for (const id of highlight)
      if (!here.includes(id))
        report(
          'highlight',
          `“${id}” has no seat in “${name}”`,
          `write some of: ${[...new Set(here)].join(' ')}`
        );
  }
});

export type AssemblyAttributes = AttributesOf<typeof schema>;
