import { range, sum } from 'd3';
import { electionYears } from '../../story/elections';
import type { NationalResult } from '../../story/types';

/**
 * The house as chairs. A chair is a constituency seat or a list seat for ever, as many as the law has, so
 * it keeps its identity through every arrangement and every election, and as many marks are on the
 * picture at any moment. From one election to the next a party keeps the chairs it still holds; the
 * ones it lost stand empty on their way to the parties that gained. They pass through one shared row
 * on the way, because nobody knows which seat went from whom to whom as long as a winner could not be sourced.
 * Which constituency a chair is differs from election to election for the same reason; see `origins.ts`.
 */
export interface Holding {
  readonly constituency: readonly number[];
  readonly list: readonly number[];
}

/** Party id to its chairs. */
export type House = ReadonlyMap<string, Holding>;

/** The first chairs are constituency seats, those after them list seats: how many there are of the first. */
export function constituencyChairs(national: readonly NationalResult[]): number {
  const [first] = electionYears(national);
  return sum(national, (row) => (row.election === first ? row.constituencySeats : 0));
}

/** Who sits on which chair after the election of `year`. */
export function houseOf(national: readonly NationalResult[], year: number): House {
  const constituencies = constituencyChairs(national);
  let house: House = new Map();
  for (const election of electionYears(national)) {
    if (election > year) break;
    const rows = national.filter((row) => row.election === election && row.seats > 0);
    const constituency = seat(house, rows, 'constituency', (row) => row.constituencySeats, 0);
    const list = seat(house, rows, 'list', (row) => row.listSeats, constituencies);
    house = new Map(
      rows.map(({ party }) => [
        party,
        { constituency: constituency.get(party) ?? [], list: list.get(party) ?? [] }
      ])
    );
  }
  return house;
}

/** Seats one kind of chair anew: kept ones first, then what others lost (or, at first, new ones). */
function seat(
  before: House,
  rows: readonly NationalResult[],
  kind: keyof Holding,
  count: (row: NationalResult) => number,
  first: number
): Map<string, number[]> {
  const held = new Map<string, number[]>();
  const taken = new Set<number>();
  for (const row of rows) {
    const kept = (before.get(row.party)?.[kind] ?? []).slice(0, count(row));
    for (const chair of kept) taken.add(chair);
    held.set(row.party, kept);
  }
  const free = range(first, first + sum(rows, count)).filter((chair) => !taken.has(chair));
  for (const row of rows) {
    const chairs = held.get(row.party) ?? [];
    chairs.push(...free.splice(0, count(row) - chairs.length));
  }
  return held;
}
