import { colour, id, optional, prose, text, unique } from './columns.ts';
import { table, type RowOf } from './table.ts';

export const parties = table({
  path: 'parties.csv',
  title: 'Parties',
  description: 'Names, marks and colours.',
  primaryKey: ['id'],
  columns: {
    id: id('Name of the party, stable.'),
    name: prose('Name in English.'),
    leader: optional(prose('Leader’s short name, where a source gives it.')),
    mark: unique(text('A letter or two that doubles the colour.')),
    colour: colour('On light grounds.'),
    colour_dark: colour('On dark grounds.')
  }
});

export type Party = RowOf<typeof parties>;
