import { flag, id, list, oneOf, optional, prose, ref, slug, some, when } from './columns.ts';
import { table, type RowOf } from './table.ts';

export const cases = table({
  path: 'cases.csv',
  title: 'Criminal cases',
  description:
    'One charge against one person a row: where it stands, as of when, and how the accused answers it.',
  primaryKey: ['id'],
  uniqueKeys: [['case', 'accused', 'charge']],
  columns: {
    id: id('Name of the row, stable.'),
    case: slug('Name of the case: charges of one name are heard together.'),
    accused: ref('actors.id', 'Id in actors.csv.'),
    accused_name: prose('The name in words.'),
    charge: prose('What is charged, in the desk’s words.'),
    charged_on: optional(
      when(
        'When the charge was laid or read, as the note says: a day, or a month or a year where no more is known. Empty: not known.'
      )
    ),
    court: prose('The court.'),
    state: oneOf(
      ['charged', 'on trial', 'acquitted', 'convicted', 'withdrawn', 'not known'],
      'Where the charge stands at as_of. “Not known”: no source says.'
    ),
    state_note: optional(prose('Bail, custody or ruling, with days.')),
    denial: optional(
      prose(
        'How the accused answers, and through whom. Empty only where no source read says; the note then says so.'
      )
    ),
    as_of: when(
      'The day of the last source that says so; a month or a year where it shows no day.'
    ),
    sources: some(list('Ids in sources.json, those relied on.', 'sources.id')),
    note: optional(prose('What a reader needs to know.'))
  }
});

export type CriminalCase = RowOf<typeof cases>;

export const lives = table({
  path: 'lives.csv',
  title: 'Lives',
  description: 'What became of the people of the story. Rows of one person may overlap.',
  uniqueKeys: [['person', 'state', 'what', 'from_earliest']],
  columns: {
    person: ref('actors.id', 'Id in actors.csv.'),
    state: oneOf(
      ['in office', 'out', 'abroad', 'in prison', 'charged', 'dead', 'unknown'],
      'One of seven words. “In office”: an office of state, in uniform or not; a seat in parliament is none. “Out”: a source says that the office is lost. “Abroad”: fled or sent, not travelling. “Unknown”: no source speaks.'
    ),
    what: prose('The office or the charge, in the desk’s words.'),
    from_earliest: when(
      'The state begins then at the earliest. The first day of the table stands for that day or before.'
    ),
    from_latest: when('The state begins then at the latest.'),
    to_earliest: optional(
      when('The state ends then at the earliest. Empty: no end was found; it is so at as_of.')
    ),
    to_latest: optional(when('The state ends then at the latest. Empty as above.')),
    disputed: flag(
      'True where parties contradict each other on whether the person held the office.'
    ),
    as_of: optional(
      when(
        'The day of the last source that gives the state, where no end was found; a month or a year where it shows no day.'
      )
    ),
    sources: list(
      'Ids in sources.json, those relied on. Empty only where the state is unknown.',
      'sources.id'
    ),
    note: optional(prose('What a reader needs to know.'))
  }
});

export type Life = RowOf<typeof lives>;
