import type { Read } from './evidenceRows.ts';
import type * as T from './types.ts';

export const criminalCase: Read<T.CriminalCase> = (cells) => ({
  id: cells.text('id'),
  case: cells.text('case'),
  accused: cells.text('accused'),
  accusedName: cells.prose('accused_name'),
  charge: cells.prose('charge'),
  chargedOn: cells.whenOrNull('charged_on'),
  court: cells.prose('court'),
  state: cells.text('state') as T.CaseState,
  stateNote: cells.proseOrNull('state_note'),
  denial: cells.proseOrNull('denial'),
  asOf: cells.when('as_of'),
  sources: cells.list('sources'),
  note: cells.proseOrNull('note')
});

export const life: Read<T.Life> = (cells) => ({
  person: cells.text('person'),
  state: cells.text('state') as T.LifeState,
  what: cells.prose('what'),
  fromEarliest: cells.when('from_earliest'),
  fromLatest: cells.when('from_latest'),
  toEarliest: cells.whenOrNull('to_earliest'),
  toLatest: cells.whenOrNull('to_latest'),
  disputed: cells.flag('disputed'),
  asOf: cells.whenOrNull('as_of'),
  sources: cells.list('sources'),
  note: cells.proseOrNull('note')
});
