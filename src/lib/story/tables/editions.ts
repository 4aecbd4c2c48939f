import { day, integer, list, oneOf, optional, prose, stepId, text, unique } from './columns.ts';
import { table, type RowOf } from './table.ts';

export const corrections = table({
  path: 'corrections.csv',
  title: 'Corrections',
  description: 'What an edition put right in those before it, and when.',
  orderedBy: 'date',
  columns: {
    date: day('The day it was made.'),
    edition: integer('The number of the edition that made it.', { minimum: 2 }),
    step: optional(
      stepId(
        'The published step or chapter it concerns, by the id it had; empty where it concerns the whole. moved.csv has what stands there now.'
      )
    ),
    text: prose('What was wrong, and what stands there now.'),
    sources: list('Ids in sources.json that show it; may be empty.', 'sources.id')
  }
});

export type Correction = RowOf<typeof corrections>;

export const moved = table({
  path: 'moved.csv',
  title: 'Moved',
  description:
    'Ids of steps and chapters that were published and are none any more, each with the one that now stands nearest. Links, stills and embedded pieces follow it.',
  mayBeAbsent: true,
  primaryKey: ['was'],
  columns: {
    was: stepId('The id as some edition in editions/ has it.'),
    now: stepId(
      'The id of the step that now stands nearest; for a chapter, of a step or a chapter.'
    )
  }
});

export type Moved = RowOf<typeof moved>;

export const coverage = table({
  path: 'coverage.csv',
  title: 'Coverage',
  description: 'Each fact of the article that the piece set out from, and the steps that tell it.',
  primaryKey: ['id'],
  columns: {
    id: unique(text('Name of the fact: the letter of its part, and its number.')),
    section: text('The part of the founding article that states it.'),
    fact: prose('The fact, in short.'),
    steps: list('Ids of the steps that tell it.'),
    status: oneOf(
      ['told', 'corrected', 'unverified'],
      'Told as it stands, told with a correction, or told as unverified.'
    ),
    note: optional(
      prose(
        'What the sources say instead, in the desk’s words; present where the fact is corrected or unverified.'
      )
    ),
    words: text('A few words of one of the steps, to the letter, that tell it.'),
    sources: list('Ids of the sources of the note.', 'sources.id')
  }
});

export type SeedFact = RowOf<typeof coverage>;
