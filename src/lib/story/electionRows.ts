import type { Read } from './evidenceRows.ts';
import type * as T from './types.ts';

export const party: Read<T.Party> = (cells) => ({
  id: cells.text('id'),
  name: cells.prose('name'),
  leader: cells.proseOrNull('leader'),
  mark: cells.text('mark'),
  colour: cells.text('colour'),
  colourDark: cells.text('colour_dark')
});

export const nationalResult: Read<T.NationalResult> = (cells) => ({
  election: cells.number('election'),
  party: cells.text('party'),
  votes: cells.numberOrNull('votes'),
  share: cells.numberOrNull('share'),
  constituencySeats: cells.number('constituency_seats'),
  listSeats: cells.number('list_seats'),
  seats: cells.number('seats'),
  sources: cells.list('sources')
});

export const turnout: Read<T.Turnout> = (cells) => ({
  election: cells.number('election'),
  registered: cells.numberOrNull('registered'),
  cast: cells.numberOrNull('cast'),
  valid: cells.numberOrNull('valid'),
  invalid: cells.numberOrNull('invalid'),
  turnout: cells.numberOrNull('turnout'),
  provisional: cells.numberOrNull('provisional'),
  sources: cells.list('sources')
});

/** The years of columns such as `party_2031`, the last one first; a word where there are too few. */
const yearsIn = (columns: readonly string[]): readonly [last: string, before: string] => {
  const years = columns.flatMap((name) => /^party_(\d{4})$/.exec(name)?.[1] ?? []).sort();
  return [years.at(-1) ?? 'year', years.at(-2) ?? 'year'];
};

export const constituency: Read<T.Constituency> = (cells) => {
  const [last, before] = yearsIn(cells.columns);
  return {
    number: cells.number('number'),
    name: cells.prose('name'),
    district: cells.prose('district'),
    party: cells.text(`party_${last}`),
    member: cells.prose(`member_${last}`),
    partyBefore: cells.textOrNull(`party_${before}`),
    confidence: cells.text('confidence') as T.Confidence,
    note: cells.proseOrNull('note')
  };
};

export const tile: Read<T.Tile> = (cells) => ({
  number: cells.number('number'),
  column: cells.number('column'),
  row: cells.number('row')
});

export const crossing: Read<T.Crossing> = (cells) => ({
  id: cells.text('id'),
  member: cells.prose('member'),
  name: cells.prose('name'),
  constituency: cells.number('constituency'),
  from: cells.text('from'),
  to: cells.textOrNull('to'),
  date: cells.date('date'),
  qualifier: cells.prose('qualifier'),
  sources: cells.list('sources')
});

export const arrangementRow: Read<T.ArrangementRow> = (cells) => ({
  arrangement: cells.text('arrangement'),
  bloc: cells.text('bloc'),
  party: cells.text('party'),
  seats: cells.number('seats'),
  date: cells.date('date'),
  status: cells.prose('status'),
  sources: cells.list('sources')
});
