import type { Totals } from '../article.ts';
import { electionYears } from '../elections.ts';
import type { Placed, Rows } from '../rows.ts';
import type { ArrangementRow, NationalResult } from '../types.ts';

/** Seats add up: by row, by election, by arrangement, by party, and constituency by constituency. */
export function checkSeats(rows: Rows, totals: Totals): void {
  const elections = groupBy(rows.national, (row) => String(row.election));
  for (const results of elections.values()) {
    checkElection(results, totals);
    checkShares(results);
  }
  for (const blocs of groupBy(rows.arrangements, (row) => row.arrangement).values()) {
    checkArrangement(blocs, elections, totals);
  }
  checkConstituencies(rows, totals);
}

type Elections = ReadonlyMap<string, readonly Placed<NationalResult>[]>;

function checkElection(results: readonly Placed<NationalResult>[], totals: Totals): void {
  for (const { value, cells } of results) {
    const { constituencySeats, listSeats, seats } = value;
    const sum = constituencySeats + listSeats;
    if (sum === seats) continue;
    const found = `${seats} seats, but ${constituencySeats} + ${listSeats} = ${sum}`;
    cells.report('seats', found, 'correct one of the three');
  }
  if (!soundSeats(results)) return;
  const columns = [
    ['constituency_seats', 'constituencySeats', totals.constituencySeats],
    ['list_seats', 'listSeats', totals.listSeats]
  ] as const;
  for (const [column, name, expected] of columns) {
    const sum = total(results.map(({ value }) => value[name]));
    if (sum === expected) continue;
    const found = `the seats of ${results[0]?.value.election} add up to ${sum}, not ${expected}`;
    results[0]?.cells.report(column, found, 'correct the rows of this election');
  }
}

/** Where every party's share is known, they add up to all votes but for rounding. */
function checkShares(results: readonly Placed<NationalResult>[]): void {
  const [first] = results;
  const shares = results.flatMap(({ value }) => value.share ?? []);
  if (!first || shares.length < results.length) return;
  if (results.some(({ cells }) => !cells.sound('share'))) return;
  const sum = total(shares);
  // Half of the last of two decimals a row.
  const slack = 0.005 * results.length + 0.001;
  if (Math.abs(sum - 100) <= slack) return;
  const found = `the shares of ${first.value.election} add up to ${sum.toFixed(2)}, not 100`;
  first.cells.report('share', found, 'correct the rows of this election');
}

/** An arrangement seats everybody once, each party as strong as the last election made it. */
function checkArrangement(
  blocs: readonly Placed<ArrangementRow>[],
  elections: Elections,
  totals: Totals
): void {
  const [first] = blocs;
  if (!first || blocs.some(({ cells }) => !cells.sound('seats', 'date', 'party'))) return;
  const year = first.value.date.slice(0, 4);
  const election = [...elections.keys()]
    .filter((other) => other <= year)
    .sort()
    .at(-1);
  const results = elections.get(election ?? '') ?? [];
  if (election !== undefined && soundSeats(results)) checkParties(blocs, results, election);

  const expected = totals.constituencySeats + totals.listSeats;
  const sum = total(blocs.map(({ value }) => value.seats));
  if (sum === expected || blocs.some(({ cells }) => !cells.sound('seats'))) return;
  const found = `the seats of “${first.value.arrangement}” add up to ${sum}, not ${expected}`;
  first.cells.report('seats', found, 'correct the rows of this arrangement');
}

function checkParties(
  blocs: readonly Placed<ArrangementRow>[],
  results: readonly Placed<NationalResult>[],
  election: string
): void {
  for (const [party, rows] of groupBy(blocs, (row) => row.party)) {
    const elected = results.find(({ value }) => value.party === party)?.value.seats ?? 0;
    const seats = total(rows.map(({ value }) => value.seats));
    if (elected === seats) continue;
    const arrangement = rows[0]?.value.arrangement ?? '';
    const found =
      `“${party}” has ${seats} seats in “${arrangement}” ` +
      `but ${elected} in the election of ${election}`;
    rows[0]?.cells.report('seats', found, 'correct it here or in elections/national.csv');
  }
}

function soundSeats(results: readonly Placed<NationalResult>[]): boolean {
  return results.every(({ cells }) => cells.sound('constituency_seats', 'list_seats', 'seats'));
}

function checkConstituencies({ constituencies, national }: Rows, totals: Totals): void {
  const [first] = constituencies;
  if (!first) return;
  const numbers = new Map<number, number>();
  for (const { value, cells } of constituencies) {
    const line = numbers.get(value.number);
    if (line !== undefined) {
      const found = `constituency ${value.number} stands in line ${line} already`;
      cells.report('number', found, 'correct one of the two');
    } else if (value.number < 1 || value.number > totals.constituencySeats) {
      const found = `there is no constituency ${value.number}`;
      cells.report('number', found, `write a number from 1 to ${totals.constituencySeats}`);
    }
    numbers.set(value.number, cells.at.line);
  }
  if (constituencies.length !== totals.constituencySeats) {
    const found = `${constituencies.length} constituencies, not ${totals.constituencySeats}`;
    first.cells.report('number', found, 'add the missing rows, or remove those too many');
    return;
  }
  // The table of constituencies names the winners of the last election.
  const last = electionYears(national.map(({ value }) => value)).at(-1);
  for (const { value, cells } of national) {
    if (value.election !== last) continue;
    const won = constituencies.filter((seat) => seat.value.party === value.party).length;
    if (won === value.constituencySeats) continue;
    const found = `${value.constituencySeats} seats, but “${value.party}” won ${won} constituencies`;
    cells.report('constituency_seats', found, 'correct it here or in elections/constituencies.csv');
  }
}

function groupBy<T>(
  rows: readonly Placed<T>[],
  key: (value: T) => string
): ReadonlyMap<string, readonly Placed<T>[]> {
  const groups = new Map<string, Placed<T>[]>();
  for (const row of rows) {
    const group = groups.get(key(row.value));
    if (group) group.push(row);
    else groups.set(key(row.value), [row]);
  }
  return groups;
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
