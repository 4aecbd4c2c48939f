import { integer, list, oneOf, optional, prose, ref, some, unique, unread } from './columns.ts';
import { table, type RowOf } from './table.ts';

export const constituencies = table({
  path: 'elections/constituencies.csv',
  title: 'Constituencies',
  description:
    'The constituencies with their members of the last election, and the winner of the one before where it is known.',
  primaryKey: ['number'],
  orderedBy: 'number',
  columns: {
    number: unique(integer('Number of the constituency.', { minimum: 1 })),
    name: unique(prose('Name.')),
    district: prose('District.'),
    party: ref('parties.id', 'Winner of the last election, by the id in parties.csv.'),
    member: prose('Member, as the parliament’s list prints the name.'),
    confidence: oneOf(['high', 'medium', 'low'], 'How sure the desk is of it.'),
    party_before: optional(
      ref(
        'parties.id',
        'Winner of the election before, by the id in parties.csv; empty where not sourced.'
      )
    ),
    note: optional(prose('Anything that the other fields cannot say.')),
    sources: unread(some(list('Ids in sources.json, those relied on.', 'sources.id')))
  }
});

export type Constituency = RowOf<typeof constituencies>;

export const tiles = table({
  path: 'elections/tiles.csv',
  title: 'Tile grid of the constituencies',
  description:
    'One cell for each constituency on a grid set by hand: districts lie as on the map, the place within a district is approximate.',
  mayBeAbsent: true,
  primaryKey: ['number'],
  orderedBy: 'number',
  columns: {
    number: unique(integer('Number of the constituency.', { minimum: 1 }, 'constituencies.number')),
    column: integer('Column, counted from the west.', { minimum: 0 }),
    row: integer('Row, counted from the north.', { minimum: 0 })
  }
});

export type Tile = RowOf<typeof tiles>;
