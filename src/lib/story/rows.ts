import { Cells } from './cells.ts';
import type { Tables } from './package.ts';
import type { At, Problems } from './problems.ts';
import * as election from './electionRows.ts';
import * as evidence from './evidenceRows.ts';
import type { Read } from './evidenceRows.ts';
import * as lives from './lifeRows.ts';

/** A row as the story has it, with where it stands, for the rules that come after. */
export interface Placed<V> {
  readonly value: V;
  readonly cells: Cells;
}

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
  /** A table that a story may do without: only one picture draws from it, or only a later edition. */
  const perhaps = <V>(path: string, map: Read<V>) => (tables.has(path) ? each(path, map) : []);
  return {
    events: each('events.csv', evidence.event),
    conflicts: each('conflicts.csv', evidence.conflict),
    reports: each('reports.csv', evidence.report),
    strip: perhaps('night.csv', evidence.stripEvent),
    windows: perhaps('windows.csv', evidence.phraseWindow),
    actors: each('actors.csv', evidence.actor),
    places: each('places.csv', evidence.place),
    relations: each('relations.csv', evidence.relation),
    deadlines: each('deadlines.csv', evidence.deadline),
    movements: each('movements.csv', evidence.movement),
    quotes: each('quotes.csv', evidence.quote),
    claims: each('claims.csv', evidence.claim),
    cases: each('cases.csv', lives.criminalCase),
    lives: each('lives.csv', lives.life),
    parties: each('parties.csv', election.party),
    national: each('elections/national.csv', election.nationalResult),
    turnout: each('elections/turnout.csv', election.turnout),
    constituencies: each('elections/constituencies.csv', election.constituency),
    tiles: perhaps('elections/tiles.csv', election.tile),
    arrangements: each('elections/arrangements.csv', election.arrangementRow),
    crossings: perhaps('elections/crossings.csv', election.crossing),
    labels: each('labels.csv', evidence.labelOffset),
    corrections: each('corrections.csv', evidence.correction),
    moved: perhaps('moved.csv', evidence.moved),
    coverage: each('coverage.csv', evidence.seedFact)
  };
}

export type Rows = ReturnType<typeof readRows>;
