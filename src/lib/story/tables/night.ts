import { hour, id, instant, optional, prose, ref } from './columns.ts';
import { table, type RowOf } from './table.ts';

export const reports = table({
  path: 'reports.csv',
  title: 'Reports of the night',
  description:
    'Who puts an event at which hour or in which part of the day. One source’s word a row; never averaged.',
  uniqueKeys: [['event', 'source', 'who']],
  columns: {
    event: ref('events.id', 'Id in events.csv.'),
    source: ref('sources.id', 'Id in sources.json.'),
    who: prose('Who says it.'),
    teller: optional(
      ref(
        'tellers.id',
        'Id in tellers.csv: whose telling it belongs to, where the night is explored. Empty: of none that can be chosen.'
      )
    ),
    hour: optional(hour('The hour reported; empty where only a phrase is given.')),
    phrase: optional(prose('The phrase, as the desk noted it in English.')),
    says: prose('What is said to have happened then.'),
    label: optional(
      prose(
        'The words beside its mark on the hour strip; they carry the hour or the phrase. Empty where the mark stands alone.'
      )
    )
  }
});

export type Report = RowOf<typeof reports>;

/** A teller with fewer reports of the strip's events cannot be chosen. */
export const fewestReports = 2;

export const tellers = table({
  path: 'tellers.csv',
  title: 'Tellers of the night',
  description:
    'By whose telling the night can be explored, in the order of the choice. A reader can choose those with two reports or more of the events of night.csv.',
  primaryKey: ['id'],
  columns: {
    id: id('Name of the teller, stable: the address has it, as `?teller=court`.'),
    label: prose('The words of the choice, such as “As told in court”.')
  }
});

export type Teller = RowOf<typeof tellers>;

export const strip = table({
  path: 'night.csv',
  title: 'The hour strip',
  description:
    'Which events stand on the strip of hours, in which strand; strands stand in the order of their first event.',
  mayBeAbsent: true,
  primaryKey: ['event'],
  columns: {
    event: ref('events.id', 'Id in events.csv.'),
    strand: prose('The name of the line it stands in.'),
    label: optional(
      prose(
        'The words beside the event’s own mark, where its qualifier is a phrase of windows.csv that none of its reports gives.'
      )
    )
  }
});

export type StripEvent = RowOf<typeof strip>;

export const windows = table({
  path: 'windows.csv',
  title: 'Windows',
  description:
    'Where a phrase is put on the strip of hours. A hint for drawing, set by the desk: no source gives these hours, and they are never printed.',
  mayBeAbsent: true,
  primaryKey: ['phrase'],
  columns: {
    phrase: prose('A phrase of reports.csv, or a qualifier of events.csv.'),
    from: optional(
      instant('Where its window fades in; empty where the phrase has no place on the strip.')
    ),
    until: optional(instant('Where its window has faded out.'))
  }
});

export type PhraseWindow = RowOf<typeof windows>;
