import { compareDates, dayAfter, firstDay, lastDay } from '../dates.ts';
import type { Placed, Rows } from '../rows.ts';
import type { Life } from '../types.ts';

/** Later than any day of the story. */
const forEver = '9999-12-31';

/**
 * Every life is told without a gap, from the table’s first day to death or to the day of the build.
 * A state without an end lasts until the report that gives it, and no longer: what comes after is
 * unknown, and has a row that says so.
 * @param today the day of the build
 */
export function checkLives({ lives, actors }: Rows, today: string): void {
  for (const row of lives) checkRow(row, today);
  const sound = lives.filter(({ cells }) => cells.sound(...ends, 'state'));
  const start = sound.map(({ value }) => firstDay(value.fromEarliest)).sort()[0];
  const kinds = new Map(actors.map(({ value }) => [value.id, value.kind]));
  // Where a row names nobody, whose life it belongs to is not known: that has been said.
  if (start === undefined || lives.some(({ value }) => !kinds.has(value.person))) return;
  for (const person of new Set(lives.map(({ value }) => value.person))) {
    const own = (row: Placed<Life>) => row.value.person === person;
    if (kinds.get(person) === 'body') {
      const advice = 'name a person, in every row of this life';
      lives.find(own)?.cells.report('person', `“${person}” is a body, not a person`, advice);
    }
    // Nothing is asked of a life with a faulty row: the gap would be that row’s.
    if (lives.filter(own).length > sound.filter(own).length) continue;
    checkDeath(sound.filter(own));
    checkGaps(sound.filter(own), start, today);
  }
}

const ends = ['from_earliest', 'from_latest', 'to_earliest', 'to_latest', 'as_of'] as const;

function checkRow({ value, cells }: Placed<Life>, today: string): void {
  const { state, fromEarliest, fromLatest, toEarliest, toLatest, asOf, sources } = value;
  if (state !== 'unknown' && sources.length === 0) {
    const advice = 'name a source; where none speaks the state is unknown';
    cells.report('sources', `is empty for the state “${state}”`, advice);
  }
  if (!cells.sound(...ends)) return;
  const inOrder = (later: (typeof ends)[number], a: string, earlier: string, b: string) => {
    if (compareDates(a, b) < 0) {
      cells.report(later, `${a} is before ${earlier}, ${b}`, 'correct one of the two');
    }
  };
  inOrder('from_latest', fromLatest, 'from_earliest', fromEarliest);
  if (toEarliest !== null && toLatest !== null) {
    inOrder('to_earliest', toEarliest, 'from_earliest', fromEarliest);
    inOrder('to_latest', toLatest, 'to_earliest', toEarliest);
    inOrder('to_latest', toLatest, 'from_latest', fromLatest);
    if (state === 'dead') cells.report('to_earliest', 'ends a death', 'leave both ends empty');
  } else if (toEarliest !== null || toLatest !== null) {
    const missing = toEarliest === null ? 'to_earliest' : 'to_latest';
    cells.report(missing, 'is empty while its other end is given', 'write both or neither');
  } else if (state !== 'unknown' && state !== 'dead' && asOf === null) {
    const advice = 'say of when the last report is that gives this state';
    cells.report('as_of', 'is empty though no end was found', advice);
  }
  if (asOf !== null) {
    inOrder('as_of', asOf, 'from_earliest', fromEarliest);
    if (compareDates(asOf, today) > 0) {
      cells.report('as_of', `${asOf} is still to come`, 'write the day of the last source');
    }
  }
}

/** The last day that a row may speak of. */
function endOf({ state, toLatest, asOf }: Life): string {
  if (toLatest !== null) return lastDay(toLatest);
  return state === 'unknown' || state === 'dead' || asOf === null ? forEver : lastDay(asOf);
}

function checkDeath(rows: readonly Placed<Life>[]): void {
  const death = rows.find(({ value }) => value.state === 'dead')?.value;
  if (!death) return;
  for (const { value, cells } of rows) {
    if (value === death || endOf(value) <= lastDay(death.fromLatest)) continue;
    const found = `goes on after the death of ${death.fromLatest}`;
    cells.report(value.toLatest === null ? 'state' : 'to_latest', found, 'end it by that day');
  }
}

function checkGaps(rows: readonly Placed<Life>[], start: string, today: string): void {
  const byStart = [...rows].sort((a, b) =>
    firstDay(a.value.fromEarliest) < firstDay(b.value.fromEarliest) ? -1 : 1
  );
  let next = start;
  for (const { value, cells } of byStart) {
    const begins = firstDay(value.fromEarliest);
    if (begins > next) {
      const found = `nothing says what “${value.person}” was from ${next} until ${begins}`;
      cells.report('from_earliest', found, 'close the gap, with a row “unknown” if need be');
    }
    const end = endOf(value);
    if (end >= next) next = end === forEver ? forEver : dayAfter(end);
  }
  const last = byStart.at(-1);
  if (last && next <= today) {
    const found = `nothing says what “${last.value.person}” is from ${next} until ${today}`;
    last.cells.report('as_of', found, 'add a row “unknown” for what comes after the last report');
  }
}
