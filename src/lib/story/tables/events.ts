import {
  date,
  day,
  flag,
  id,
  instant,
  list,
  oneOf,
  optional,
  prose,
  ref,
  some,
  text,
  when
} from './columns.ts';
import { table, type RowOf } from './table.ts';

export const events = table({
  path: 'events.csv',
  title: 'Events',
  description: 'One event a row. Hours stand only where a source reports one.',
  primaryKey: ['id'],
  orderedBy: 'date',
  columns: {
    id: id('Name of the event, stable.'),
    date: when(
      'When it happened: a day, a month where no day is known, or a year where no month is.'
    ),
    date_end: optional(date('Last day, where it lasted. A day, or a month where no day is known.')),
    earliest: optional(instant('Earliest hour that a source reports, with its offset.')),
    latest: optional(instant('Latest hour that a source reports, with its offset.')),
    qualifier: prose('The sources’ own phrase for when: day, pre-dawn, by 11:00, reported hour.'),
    title: prose('A few words.'),
    what: prose('What happened, in the desk’s words; claims are attributed.'),
    phase: text('Part of the story.'),
    places: list('Ids in places.csv.', 'places.id'),
    actors: list('Ids in actors.csv.', 'actors.id'),
    sources: some(list('Ids in sources.json, those relied on.', 'sources.id')),
    confidence: oneOf(['high', 'medium', 'low'], 'How sure the desk is of it.'),
    unverified: flag('True where no independent source was found: always printed with the word.')
  }
});

export type StoryEvent = RowOf<typeof events>;

export const conflicts = table({
  path: 'conflicts.csv',
  title: 'Conflicts',
  description: 'Where sources differ on an event, one difference a row.',
  columns: {
    event: ref('events.id', 'Id in events.csv.'),
    text: prose('The difference, in the desk’s words.'),
    sources: list('Ids in sources.json; empty where the source cannot be told.', 'sources.id'),
    day: optional(day('The other day that a source gives for it, where the difference is its day.'))
  }
});

export type Conflict = RowOf<typeof conflicts>;

export const readings = table({
  path: 'readings.csv',
  title: 'Readings',
  description: 'What a source says of an event, in the desk’s words; one source’s word a row.',
  mayBeAbsent: true,
  primaryKey: ['event', 'source'],
  columns: {
    event: ref('events.id', 'Id in events.csv.'),
    source: ref('sources.id', 'Id in sources.json.'),
    says: prose(
      'What it says, in a sentence or two; whose word it is where that is not the source’s own, and a charge with its denial.'
    )
  }
});

export type Reading = RowOf<typeof readings>;
