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
  election: cells.number('election') as T.NationalResult['election'],
  party: cells.text('party'),
  votes: cells.numberOrNull('votes'),
  share: cells.numberOrNull('share'),
  constituencySeats: cells.number('constituency_seats'),
  listSeats: cells.number('list_seats'),
  seats: cells.number('seats'),
  sources: cells.list('sources')
});

export const turnout: Read<T.Turnout> = (cells) => ({
  election: cells.number('election') as T.Turnout['election'],
  registered: cells.numberOrNull('registered'),
  cast: cells.numberOrNull('cast'),
  valid: cells.numberOrNull('valid'),
  invalid: cells.numberOrNull('invalid'),
  turnout: cells.numberOrNull('turnout'),
  provisional: cells.numberOrNull('provisional'),
  sources: cells.list('sources')
});

export const constituency: Read<T.Constituency> = (cells) => ({
  number: cells.number('number'),
  name: cells.prose('name'),
  district: cells.prose('district'),
  party2015: cells.text('party_2015'),
  member2015: cells.prose('member_2015'),
  party2012: cells.textOrNull('party_2012'),
  confidence: cells.text('confidence') as T.Confidence,
  note: cells.proseOrNull('note')
});

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
