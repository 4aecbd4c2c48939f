import { formatDate } from '../../i18n/format';
import type { Life as Row } from '../../story/types';
import { between } from './days';
import { words } from './strings';

/** What a row says, with the day of its last report where no end was found. */
export function textOf({ state, what, fromLatest, toLatest, asOf }: Row): string {
  if (state === 'dead') return words.dead(what, formatDate(fromLatest));
  return toLatest === null && asOf !== null ? words.asOf(what, formatDate(asOf)) : what;
}

/** In this order states are told where there are several at once. */
const order: readonly Row['state'][] = [
  'dead',
  'in prison',
  'abroad',
  'in office',
  'charged',
  'out'
];

/**
 * What is known of a person on a day, or was last reported: every state of which no end was found by
 * then, with the day of its last report. That the office was lost is told where nothing else is.
 */
export function lastKnown(rows: readonly Row[], until: number): string {
  const begun = rows.filter((row) => between(row.fromEarliest, row.fromEarliest)[0] <= until);
  const standing = begun.filter(
    ({ state, toEarliest, toLatest }) =>
      state !== 'unknown' &&
      (toEarliest === null || toLatest === null || between(toEarliest, toLatest)[1] > until)
  );
  const dead = standing.filter(({ state }) => state === 'dead');
  if (dead.length > 0) return words.together(dead.map(textOf));
  const told = standing.filter(({ state }) => state !== 'out');
  const all = (told.length > 0 ? told : standing).toSorted(
    (a, b) => order.indexOf(a.state) - order.indexOf(b.state)
  );
  if (all.length > 0) return words.together(all.map(textOf));
  const unknown = begun.findLast(({ state }) => state === 'unknown');
  return unknown ? words.since(unknown.what, formatDate(unknown.fromEarliest)) : '';
}
