import { formatDate } from '../../i18n/format';
import type { CriminalCase } from '../../story/types';
import { words } from './strings';
import type { Row, Voice } from './types';

/**
 * An accused as a row: what is charged, where it stands, what the accused answers.
 * @param charges those of one case against one person, at least one
 */
export function caseRow(id: string, charges: readonly CriminalCase[]): Row {
  const states = [...new Set(charges.map(stateOf))];
  const one = states.length === 1;
  const notes = [...new Set(charges.flatMap(({ stateNote: note }) => note ?? []))];
  return {
    id,
    head: charges[0]?.accusedName ?? '',
    state: one ? (states[0] ?? null) : null,
    note: notes.length > 0 ? notes.join(' ') : null,
    says: charges.map((charge): Voice => {
      const since = charge.chargedOn && words.since(formatDate(charge.chargedOn));
      const role = [since, one ? null : stateOf(charge)].filter(Boolean).join('; ');
      return plain(charge.id, charge.charge, role || null);
    }),
    denies: answersOf(charges).map((answer, i) => plain(`answer${i}`, answer, null))
  };
}

const stateOf = ({ state, asOf }: CriminalCase): string => words.state(state, formatDate(asOf));

/** Answers that say no more than another, word for word and in its order, stand in that one. */
function answersOf(charges: readonly CriminalCase[]): string[] {
  const all = [...new Set(charges.flatMap(({ denial }) => denial ?? []))];
  return all.filter((answer) => !all.some((other) => other !== answer && covers(other, answer)));
}

function covers(long: string, short: string): boolean {
  const wanted = short.match(/[\p{L}\d]+/gu) ?? [];
  const found = (long.match(/[\p{L}\d]+/gu) ?? []).reduce(
    (at, word) => (word === wanted[at] ? at + 1 : at),
    0
  );
  return found === wanted.length;
}

const plain = (id: string, text: string, role: string | null): Voice => ({
  id,
  name: null,
  role,
  words: text,
  exact: false,
  note: null
});
