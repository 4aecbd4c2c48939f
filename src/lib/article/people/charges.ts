import { capital, people as t, tables } from '../../i18n';
import { formatDate } from '../../i18n/format';
import type { CriminalCase, Story } from '../../story/types';

/** Charges of one case that stand alike, with what is never said apart from them. */
export interface Charges {
  /** What is charged, and when where that is known. */
  readonly charges: readonly string[];
  readonly court: string;
  /** Where they stand, as of when; that no verdict was found, where there is none. */
  readonly state: string;
  /** How the accused answers; that no answer was found, where none was. */
  readonly answer: string;
  /** Ids of those relied on. */
  readonly sources: readonly string[];
}

/** The same test for one charge and another: all but the charge and its day. */
const alike = (a: CriminalCase, b: CriminalCase): boolean =>
  (['case', 'court', 'state', 'stateNote', 'denial', 'asOf'] as const).every(
    (key) => a[key] === b[key]
  );

/** All charges against a person, each with its answer and where it stands. */
export function chargesOf({ cases }: Pick<Story, 'cases'>, person: string): readonly Charges[] {
  let groups: (readonly [CriminalCase, ...CriminalCase[]])[] = [];
  for (const row of cases.filter(({ accused }) => accused === person)) {
    const group = groups.find(([first]) => alike(first, row));
    groups = group
      ? groups.map((each) => (each === group ? [...each, row] : each))
      : [...groups, [row]];
  }
  return groups.map((rows) => ({
    charges: rows.map(chargeIn),
    court: rows[0].court,
    state: stateOf(rows[0]),
    answer: rows[0].denial ?? t.noAnswer,
    sources: [...new Set(rows.flatMap(({ sources }) => sources))]
  }));
}

const chargeIn = ({ charge, chargedOn }: CriminalCase): string =>
  chargedOn === null ? charge : t.chargedOn(charge, formatDate(chargedOn));

/** No court has decided. */
const open: readonly string[] = ['charged', 'on trial', 'not known'];

const stateOf = ({ state, asOf, stateNote }: CriminalCase): string =>
  [
    `${capital(tables.stateAt(state, formatDate(asOf)))}.`,
    stateNote ?? '',
    open.includes(state) ? t.noVerdict : ''
  ]
    .filter(Boolean)
    .join(' ');
