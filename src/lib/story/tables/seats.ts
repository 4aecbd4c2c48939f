import {
  date,
  id,
  inUnits,
  integer,
  list,
  optional,
  prose,
  ref,
  some,
  text,
  unread
} from './columns.ts';
import { table, type RowOf } from './table.ts';

export const arrangements = table({
  path: 'elections/arrangements.csv',
  title: 'Arrangements of the seats',
  description: 'Each arrangement places all seats in blocs.',
  primaryKey: ['arrangement', 'bloc', 'party'],
  orderedBy: 'date',
  columns: {
    arrangement: text('Name of the arrangement.'),
    bloc: text('Name of the bloc.'),
    party: ref('parties.id', 'Id in parties.csv.'),
    seats: inUnits('seats', integer('Seats of the party in the bloc.', { minimum: 1 })),
    date: date('From when. A day, or a month where no day is known.'),
    status: prose('Whether it was voted, sworn in or only announced.'),
    sources: some(list('Ids in sources.json, those relied on.', 'sources.id')),
    note: unread(optional(prose('Anything that the other fields cannot say.')))
  }
});

export type ArrangementRow = RowOf<typeof arrangements>;

export const crossings = table({
  path: 'elections/crossings.csv',
  title: 'Members who changed sides',
  description: 'Members who left the party that their seat was won for, those that a source names.',
  mayBeAbsent: true,
  primaryKey: ['id'],
  orderedBy: 'date',
  columns: {
    id: id('Name of the row, stable.'),
    member: prose('Name of the member.'),
    name: prose('The name in labels.'),
    constituency: integer(
      'Number of the constituency that elected the member.',
      { minimum: 1 },
      'constituencies.number'
    ),
    from: ref('parties.id', 'The party left: id in parties.csv.'),
    to: optional(
      ref('parties.id', 'The party joined: id in parties.csv; empty for an independent.')
    ),
    date: date('A day, or a month where no day is known.'),
    qualifier: prose('How the date is known, in words.'),
    sources: some(list('Ids in sources.json, those relied on.', 'sources.id')),
    note: unread(optional(prose('Anything that the other fields cannot say.')))
  }
});

export type Crossing = RowOf<typeof crossings>;
