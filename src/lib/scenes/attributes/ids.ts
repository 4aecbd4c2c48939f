import { didYouMean } from '../../story/nearest';
import { kind, type Kind } from './kind';
import type { Known } from './known';

/**
 * The id of a row. Where its table or its line could not be read, any id will do: that has been said.
 * @param name what a row is called, in messages: `party`
 * @param table its path in the data folder
 */
export const idOf = (
  { unread, readable }: Known,
  name: string,
  ids: readonly string[],
  table: string,
  advice = `correct it, or add it to ${table}`
): Kind<string> =>
  kind(`${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name} of ${table}`, (id, fault) =>
    ids.includes(id) || unread.has(id) || !readable(table)
      ? id
      : fault(`unknown ${name} “${id}”${didYouMean(id, ids)}`, advice)
  );

export const party = (known: Known) =>
  idOf(known, 'party', Object.keys(known.story.parties), 'parties.csv');

export const event = (known: Known) =>
  idOf(known, 'event', Object.keys(known.story.events), 'events.csv');

export const quote = (known: Known) =>
  idOf(known, 'quote', Object.keys(known.story.quotes), 'quotes.csv');

export const crossing = (known: Known) =>
  idOf(
    known,
    'crossing',
    known.story.crossings.map(({ id }) => id),
    'elections/crossings.csv'
  );

export const arrangement = (known: Known) =>
  idOf(
    known,
    'arrangement',
    [...new Set(known.story.arrangements.map((row) => row.arrangement))],
    'elections/arrangements.csv'
  );

/** An event of the night's strip of hours. */
export const nightEvent = (known: Known) =>
  idOf(
    known,
    'event',
    known.story.strip.map((row) => row.event),
    'night.csv'
  );

/** A kind of relation, as the table's column has it, or one of some words that mean none. */
export const relationKind = (known: Known, others: readonly string[] = []) =>
  idOf(
    known,
    'kind of relation',
    [...new Set([...others, ...known.story.relations.map((row) => row.kind)])],
    'relations.csv'
  );
