import { date, id, list, oneOf, optional, prose, some, unread } from './columns.ts';
import { table, type RowOf } from './table.ts';

export const deadlines = table({
  path: 'deadlines.csv',
  title: 'Deadlines',
  description: 'What was to be done by when.',
  primaryKey: ['id'],
  orderedBy: 'set',
  columns: {
    id: id('Name of the deadline, stable.'),
    label: prose('What was due.'),
    set: date('When it was set. A day, or a month where no day is known.'),
    due: date('When it was due. A day, or a month where no day is known.'),
    outcome: oneOf(['met', 'missed', 'put off', 'not known'], 'What came of it.'),
    sources: some(list('Ids in sources.json, those relied on.', 'sources.id')),
    note: unread(optional(prose('Anything that the other fields cannot say.')))
  }
});

export type Deadline = RowOf<typeof deadlines>;
