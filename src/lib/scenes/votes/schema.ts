import { electionYears } from '../../story/elections';
import { list, optional } from '../attributes/attribute';
import { heading } from '../attributes/heading';
import { idOf } from '../attributes/ids';
import { defineScene, type AttributesOf } from '../attributes/define';
import { haveOthers, others, partiesWithLine } from './parties';

const table = 'elections/national.csv';

export const schema = defineScene({
  description: 'Each party’s share of the votes at the last two elections, as a line between them.',
  tables: ['elections/national.csv', 'elections/turnout.csv', 'parties.csv'],
  example:
    '::picture[The south climbs above the north.]{scene="votes" focus="south" headline="The south climbs"}',
  attributes: (known) => {
    const lines = [...partiesWithLine(known.story), ...(haveOthers(known.story) ? [others] : [])];
    const years = electionYears(known.story.national).slice(-2).map(String);
    return {
      focus: list(
        idOf(known, 'line', lines, table, `write some of: ${lines.join(' ')}`),
        'The parties that the step is about; the others stand back.',
        'south',
        { otherwise: 'all alike' }
      ),
      until: optional(
        idOf(known, 'election', years, table, `write ${years.join(' or ')}`),
        'The last election shown.',
        '2012',
        'the last one'
      ),
      ...heading
    };
  }
});

export type VotesAttributes = AttributesOf<typeof schema>;
