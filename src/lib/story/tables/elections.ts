import { inUnits, integer, list, number, optional, prose, ref, some, unread } from './columns.ts';
import { table, type RowOf } from './table.ts';

export const national = table({
  path: 'elections/national.csv',
  title: 'National results',
  description: 'Votes and seats by party, one election after the other.',
  primaryKey: ['election', 'party'],
  orderedBy: 'election',
  columns: {
    election: integer('Year of the election.'),
    party: ref('parties.id', 'Id in parties.csv.'),
    votes: optional(inUnits('votes', integer('Valid votes.', { minimum: 0 }))),
    share: optional(
      inUnits('per cent', number('Per cent of valid votes.', { minimum: 0, maximum: 100 }))
    ),
    constituency_seats: inUnits('seats', integer('Seats won in constituencies.', { minimum: 0 })),
    list_seats: inUnits('seats', integer('Seats from the list.', { minimum: 0 })),
    seats: inUnits('seats', integer('Both.', { minimum: 0 })),
    sources: some(list('Ids in sources.json, those relied on.', 'sources.id')),
    note: unread(optional(prose('Anything that the other fields cannot say.')))
  }
});

export type NationalResult = RowOf<typeof national>;

export const turnout = table({
  path: 'elections/turnout.csv',
  title: 'Turnout',
  description: 'Registered voters and votes cast.',
  primaryKey: ['election'],
  orderedBy: 'election',
  columns: {
    election: integer('Year of the election.'),
    registered: optional(inUnits('voters', integer('Registered voters.', { minimum: 1 }))),
    cast: optional(inUnits('votes', integer('Votes cast.', { minimum: 1 }))),
    valid: optional(inUnits('votes', integer('Valid votes.', { minimum: 1 }))),
    invalid: optional(inUnits('votes', integer('Invalid votes.', { minimum: 0 }))),
    turnout: optional(
      inUnits(
        'per cent',
        number('Votes cast, per cent of registered voters.', { minimum: 0, maximum: 100 })
      )
    ),
    provisional: optional(
      inUnits(
        'per cent',
        number('Earlier, provisional figure, per cent.', { minimum: 0, maximum: 100 })
      )
    ),
    sources: some(list('Ids in sources.json, those relied on.', 'sources.id')),
    note: unread(optional(prose('Anything that the other fields cannot say.')))
  }
});

export type Turnout = RowOf<typeof turnout>;
