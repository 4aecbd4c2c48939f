import { date, id, list, oneOf, optional, prose, ref, some, text, when } from './columns.ts';
import { table, type RowOf } from './table.ts';

export const actors = table({
  path: 'actors.csv',
  title: 'People and bodies',
  description: 'Those who act or speak in the story.',
  primaryKey: ['id'],
  columns: {
    id: id('Name of the person or body, stable.'),
    name: prose('Full name.'),
    short_name: prose('Name in labels.'),
    kind: oneOf(['person', 'body'], 'A person, or a body.'),
    role: prose(
      'The post at the time, which the pictures print; what matters besides follows after a comma, a semicolon or a full stop.'
    ),
    party: optional(ref('parties.id', 'Id in parties.csv.')),
    sources: some(list('Ids in sources.json, those relied on.', 'sources.id'))
  }
});

export type Actor = RowOf<typeof actors>;

export const relations = table({
  path: 'relations.csv',
  title: 'Relations',
  description:
    'Who commands, dismisses, refuses, protects or accuses whom, and between which days.',
  primaryKey: ['id'],
  columns: {
    id: id('Name of the relation, stable.'),
    from: ref('actors.id', 'Id in actors.csv.'),
    to: ref('actors.id', 'Id in actors.csv.'),
    kind: text('Read as a sentence: from, kind, to.'),
    since: when('First day. A day, a month where no day is known, or a year where no month is.'),
    until: optional(
      date('Day on which it no longer holds. A day, or a month where no day is known.')
    ),
    status: oneOf(['undisputed', 'disputed', 'claimed'], 'Whether sources agree.'),
    sources: some(list('Ids in sources.json, those relied on.', 'sources.id')),
    note: optional(prose('Anything that the other fields cannot say.'))
  }
});

export type Relation = RowOf<typeof relations>;
