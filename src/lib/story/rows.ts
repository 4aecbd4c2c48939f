import { Cells } from './cells.ts';
import type { Tables } from './package.ts';
import type { At, Problems } from './problems.ts';
import type * as T from './types.ts';

/** A row as the story has it, with where it stands, for the rules that come after. */
export interface Placed<V> {
  readonly value: V;
  readonly cells: Cells;
}

/** How one table's row is read. */
type Read<V> = (cells: Cells) => V;

/** Turns the rows of every table into the shapes of `types.ts`; column names become camel case. */
export function readRows(tables: Tables, label: (path: string) => string, problems: Problems) {
  function each<V>(path: string, map: Read<V>): readonly Placed<V>[] {
    const table = tables.get(path);
    if (!table) {
      // Where nothing is described at all, that has been said once.
      if (tables.size === 0) return [];
      const at: At = { file: label('datapackage.json'), line: 1 };
      problems.add(at, path, 'the table is not there', 'add the file and describe it');
      return [];
    }
    return table.rows.map((row) => {
      const cells = new Cells(row, problems);
      return { value: map(cells), cells };
    });
  }
  return {
    events: each('events.csv', event),
    conflicts: each('conflicts.csv', conflict),
    reports: each('reports.csv', report),
    actors: each('actors.csv', actor),
    places: each('places.csv', place),
    relations: each('relations.csv', relation),
    deadlines: each('deadlines.csv', deadline),
    movements: each('movements.csv', movement),
    quotes: each('quotes.csv', quote),
    claims: each('claims.csv', claim),
    parties: each('parties.csv', party),
    national: each('elections/national.csv', nationalResult),
    turnout: each('elections/turnout.csv', turnout),
    constituencies: each('elections/constituencies.csv', constituency),
    arrangements: each('elections/arrangements.csv', arrangementRow),
    labels: each('labels.csv', labelOffset),
    corrections: each('corrections.csv', correction),
    coverage: each('coverage.csv', seedFact)
  };
}

export type Rows = ReturnType<typeof readRows>;

const event: Read<T.StoryEvent> = (cells) => ({
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

const conflict: Read<T.Conflict> = (cells) => ({
  event: cells.text('event'),
  text: cells.prose('text'),
  sources: cells.list('sources')
});

const report: Read<T.Report> = (cells) => ({
  event: cells.text('event'),
  source: cells.text('source'),
  who: cells.prose('who'),
  hour: cells.hourOrNull('hour'),
  phrase: cells.proseOrNull('phrase'),
  says: cells.prose('says')
});

const actor: Read<T.Actor> = (cells) => ({
  id: cells.text('id'),
  name: cells.prose('name'),
  shortName: cells.prose('short_name'),
  kind: cells.text('kind') as T.Actor['kind'],
  role: cells.prose('role'),
  party: cells.textOrNull('party')
});

const place: Read<T.Place> = (cells) => ({
  id: cells.text('id'),
  name: cells.prose('name'),
  kind: cells.text('kind'),
  lat: cells.numberOrNull('lat'),
  lon: cells.numberOrNull('lon'),
  precision: cells.numberOrNull('precision'),
  coordinateSource: cells.proseOrNull('coordinate_source'),
  area: cells.textOrNull('area')
});

const relation: Read<T.Relation> = (cells) => ({
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

const deadline: Read<T.Deadline> = (cells) => ({
  id: cells.text('id'),
  label: cells.prose('label'),
  set: cells.date('set'),
  due: cells.date('due'),
  outcome: cells.text('outcome') as T.Deadline['outcome'],
  sources: cells.list('sources')
});

const movement: Read<T.Movement> = (cells) => ({
  id: cells.text('id'),
  who: cells.prose('who'),
  number: cells.numberOrNull('number'),
  qualifier: cells.prose('qualifier'),
  from: cells.text('from'),
  to: cells.text('to'),
  date: cells.date('date'),
  sources: cells.list('sources')
});

const quote: Read<T.Quote> = (cells) => ({
  id: cells.text('id'),
  text: cells.text('text'),
  speaker: cells.prose('speaker'),
  actor: cells.textOrNull('actor'),
  date: cells.date('date'),
  approximate: cells.flag('approximate'),
  outlet: cells.prose('outlet'),
  source: cells.text('source'),
  stance: cells.text('stance')
});

const claim: Read<T.Claim> = (cells) => ({
  question: cells.text('question'),
  asks: cells.prose('asks'),
  position: cells.prose('position'),
  says: cells.prose('says'),
  who: cells.prose('who'),
  sources: cells.list('sources')
});

const party: Read<T.Party> = (cells) => ({
  id: cells.text('id'),
  name: cells.prose('name'),
  leader: cells.proseOrNull('leader'),
  mark: cells.text('mark'),
  colour: cells.text('colour'),
  colourDark: cells.text('colour_dark')
});

const nationalResult: Read<T.NationalResult> = (cells) => ({
  election: cells.number('election') as T.NationalResult['election'],
  party: cells.text('party'),
  votes: cells.numberOrNull('votes'),
  share: cells.numberOrNull('share'),
  constituencySeats: cells.number('constituency_seats'),
  listSeats: cells.number('list_seats'),
  seats: cells.number('seats'),
  sources: cells.list('sources')
});

const turnout: Read<T.Turnout> = (cells) => ({
  election: cells.number('election') as T.Turnout['election'],
  registered: cells.numberOrNull('registered'),
  cast: cells.numberOrNull('cast'),
  valid: cells.numberOrNull('valid'),
  invalid: cells.numberOrNull('invalid'),
  turnout: cells.numberOrNull('turnout'),
  provisional: cells.numberOrNull('provisional'),
  sources: cells.list('sources')
});

const constituency: Read<T.Constituency> = (cells) => ({
  number: cells.number('number'),
  name: cells.prose('name'),
  district: cells.prose('district'),
  party2015: cells.text('party_2015'),
  member2015: cells.prose('member_2015'),
  confidence: cells.text('confidence') as T.Confidence,
  note: cells.proseOrNull('note')
});

const arrangementRow: Read<T.ArrangementRow> = (cells) => ({
  arrangement: cells.text('arrangement'),
  bloc: cells.text('bloc'),
  party: cells.text('party'),
  seats: cells.number('seats'),
  date: cells.date('date'),
  status: cells.prose('status'),
  sources: cells.list('sources')
});

const labelOffset: Read<T.LabelOffset> = (cells) => ({
  place: cells.text('place'),
  breakpoint: cells.text('breakpoint') as T.LabelOffset['breakpoint'],
  dx: cells.number('dx'),
  dy: cells.number('dy'),
  anchor: cells.text('anchor') as T.LabelOffset['anchor']
});

const correction: Read<T.Correction> = (cells) => ({
  date: cells.date('date'),
  text: cells.prose('text')
});

const seedFact: Read<T.SeedFact> = (cells) => ({
  id: cells.text('id'),
  section: cells.text('section'),
  fact: cells.prose('fact'),
  steps: cells.list('steps'),
  status: cells.text('status') as T.SeedFact['status'],
  note: cells.proseOrNull('note')
});
