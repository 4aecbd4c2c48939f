import type { Cells } from './cells.ts';
import type * as T from './types.ts';

/** How one row of a table is read. */
export type Read<V> = (cells: Cells) => V;

export const event: Read<T.StoryEvent> = (cells) => ({
  id: cells.text('id'),
  date: cells.date('date'),
  dateEnd: cells.dateOrNull('date_end'),
  earliest: cells.instantOrNull('earliest'),
  latest: cells.instantOrNull('latest'),
  qualifier: cells.prose('qualifier'),
  title: cells.prose('title'),
  what: cells.prose('what'),
  phase: cells.text('phase'),
  places: cells.list('places'),
  actors: cells.list('actors'),
  sources: cells.list('sources'),
  confidence: cells.text('confidence') as T.Confidence,
  unverified: cells.flag('unverified')
});

export const conflict: Read<T.Conflict> = (cells) => ({
  event: cells.text('event'),
  text: cells.prose('text'),
  sources: cells.list('sources')
});

export const report: Read<T.Report> = (cells) => ({
  event: cells.text('event'),
  source: cells.text('source'),
  who: cells.prose('who'),
  hour: cells.hourOrNull('hour'),
  phrase: cells.proseOrNull('phrase'),
  says: cells.prose('says'),
  label: cells.proseOrNull('label')
});

export const stripEvent: Read<T.StripEvent> = (cells) => ({
  event: cells.text('event'),
  strand: cells.prose('strand'),
  label: cells.proseOrNull('label')
});

export const phraseWindow: Read<T.PhraseWindow> = (cells) => ({
  phrase: cells.prose('phrase'),
  from: cells.instantOrNull('from'),
  until: cells.instantOrNull('until')
});

export const actor: Read<T.Actor> = (cells) => ({
  id: cells.text('id'),
  name: cells.prose('name'),
  shortName: cells.prose('short_name'),
  kind: cells.text('kind') as T.Actor['kind'],
  role: cells.prose('role'),
  party: cells.textOrNull('party')
});

export const place: Read<T.Place> = (cells) => ({
  id: cells.text('id'),
  name: cells.prose('name'),
  kind: cells.text('kind'),
  lat: cells.numberOrNull('lat'),
  lon: cells.numberOrNull('lon'),
  precision: cells.numberOrNull('precision'),
  coordinateSource: cells.textOrNull('coordinate_source'),
  area: cells.textOrNull('area')
});

export const relation: Read<T.Relation> = (cells) => ({
  id: cells.text('id'),
  from: cells.text('from'),
  to: cells.text('to'),
  kind: cells.text('kind'),
  since: cells.date('since'),
  until: cells.dateOrNull('until'),
  status: cells.text('status') as T.Relation['status'],
  sources: cells.list('sources'),
  note: cells.proseOrNull('note')
});

export const deadline: Read<T.Deadline> = (cells) => ({
  id: cells.text('id'),
  label: cells.prose('label'),
  set: cells.date('set'),
  due: cells.date('due'),
  outcome: cells.text('outcome') as T.Deadline['outcome'],
  sources: cells.list('sources')
});

export const movement: Read<T.Movement> = (cells) => ({
  id: cells.text('id'),
  who: cells.prose('who'),
  number: cells.numberOrNull('number'),
  qualifier: cells.prose('qualifier'),
  from: cells.text('from'),
  to: cells.text('to'),
  date: cells.date('date'),
  sources: cells.list('sources')
});

export const quote: Read<T.Quote> = (cells) => ({
  id: cells.text('id'),
  text: cells.text('text'),
  speaker: cells.prose('speaker'),
  actor: cells.textOrNull('actor'),
  date: cells.dateOrNull('date'),
  approximate: cells.flag('approximate'),
  outlet: cells.prose('outlet'),
  source: cells.text('source'),
  stance: cells.text('stance'),
  answers: cells.textOrNull('answers')
});

export const claim: Read<T.Claim> = (cells) => ({
  question: cells.text('question'),
  asks: cells.prose('asks'),
  position: cells.prose('position'),
  says: cells.prose('says'),
  who: cells.prose('who'),
  denies: cells.list('denies'),
  quote: cells.textOrNull('quote'),
  sources: cells.list('sources')
});

export const labelOffset: Read<T.LabelOffset> = (cells) => ({
  place: cells.text('place'),
  breakpoint: cells.text('breakpoint') as T.LabelOffset['breakpoint'],
  dx: cells.number('dx'),
  dy: cells.number('dy'),
  anchor: cells.text('anchor') as T.LabelOffset['anchor']
});

export const correction: Read<T.Correction> = (cells) => ({
  date: cells.date('date'),
  edition: cells.number('edition'),
  step: cells.textOrNull('step'),
  text: cells.prose('text'),
  sources: cells.list('sources')
});

export const moved: Read<T.Moved> = (cells) => ({
  was: cells.text('was'),
  now: cells.text('now')
});

export const seedFact: Read<T.SeedFact> = (cells) => ({
  id: cells.text('id'),
  section: cells.text('section'),
  fact: cells.prose('fact'),
  steps: cells.list('steps'),
  status: cells.text('status') as T.SeedFact['status'],
  note: cells.proseOrNull('note'),
  words: cells.text('words'),
  sources: cells.list('sources')
});
