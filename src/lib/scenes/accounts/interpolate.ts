import { interpolateFields, interpolateGraph, numbers } from '../../drawing/motion/interpolate';
import { join, type Mark } from '../../drawing/motion/join';
import { joinTexts } from '../../drawing/motion/texts';
import { apart, oneByOne, type Timing } from '../../drawing/motion/timing';
import type { AccountsGraph, Dot, Rule } from './types';

const move = interpolateFields<Dot>(numbers('x', 'y'));
/** In type of another size the words are set anew, and no dot stays behind without them. */
const moveDot = (a: Dot, b: Dot) => (a.radius === b.radius ? move(a, b) : null);
const moveRule = interpolateFields<Rule>(numbers('x', 'y', 'width', 'weight', 'focused'));

/**
 * Any moment between two scene graphs: a row that is in both stays or moves; those that come do so
 * one after another, from the top, once what goes has gone.
 */
export const interpolate = interpolateGraph<AccountsGraph>((a, b) => {
  const fresh = b.rows.filter((row) => !a.rows.includes(row));
  const timingOf = (row: string): Timing => {
    const i = fresh.indexOf(row);
    return i < 0 ? apart : oneByOne(i, fresh.length);
  };
  return {
    texts: byRow(a.texts, b.texts, (row) => joinTexts(timingOf(row))),
    dots: byRow(a.dots, b.dots, (row) => join(moveDot, timingOf(row))),
    rules: byRow(a.rules, b.rules, (row) => join(moveRule, timingOf(row)))
  };
});

/** Joins what is in each row, and what is in none, apart from the others. */
function byRow<M extends Mark>(
  a: readonly M[],
  b: readonly M[],
  joinFor: (row: string) => (a: readonly M[], b: readonly M[]) => (t: number) => readonly M[]
): (t: number) => readonly M[] {
  const rows = [...new Set([...b, ...a].map(rowOf))];
  const parts = rows.map((row) =>
    joinFor(row)(
      a.filter((mark) => rowOf(mark) === row),
      b.filter((mark) => rowOf(mark) === row)
    )
  );
  return (t) => parts.flatMap((at) => at(t));
}

/** The id of the row that a mark is in; nothing for what is in none. */
const rowOf = ({ key }: Mark): string => key.slice(0, Math.max(0, key.indexOf(' ')));
