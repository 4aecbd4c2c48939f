import { compareDates, firstDay, yearBefore } from '../dates.ts';
import type { Placed, Rows } from '../rows.ts';
import type { CaseState, CriminalCase } from '../types.ts';

/** States in which a court has not spoken yet, as far as is known. */
const open: readonly CaseState[] = ['charged', 'on trial', 'not known'];

/** How a note says that the accused’s answer was looked for in vain. */
const noneFound = /\b(no|none|not)\b.*\bfound\b/i;

/**
 * Beside every charge stands how the accused answers it. An open case that was last looked at more
 * than a year ago is a warning: the court may have decided since.
 * @param today the day of the build
 */
export function checkCases({ cases, actors }: Rows, today: string): void {
  const bodies = new Set(actors.flatMap(({ value }) => (value.kind === 'body' ? [value.id] : [])));
  for (const { value, cells } of cases) {
    const { accused, chargedOn, state, denial, note, asOf } = value;
    if (bodies.has(accused)) {
      cells.report('accused', `“${accused}” is a body, not a person`, 'name a person');
    }
    const needed = cells.sound('state') && state !== 'withdrawn';
    if (needed && denial === null && !noneFound.test(note ?? '')) {
      const advice =
        'write how the accused answers the charge; where no source says, say in note that no answer was found';
      cells.report('denial', 'is empty for a charge that is not withdrawn', advice);
    }
    if (!cells.sound('as_of', 'charged_on')) continue;
    if (chargedOn !== null && compareDates(asOf, chargedOn) < 0) {
      cells.report('as_of', `${asOf} is before charged_on, ${chargedOn}`, 'correct one of the two');
    }
    if (compareDates(asOf, today) > 0) {
      cells.report('as_of', `${asOf} is still to come`, 'write the day of the last source');
    }
  }
  warnOfAge(cases, today);
}

/** One warning for the charges that are heard together and were last looked at on the same day. */
function warnOfAge(cases: readonly Placed<CriminalCase>[], today: string): void {
  const groups = new Map<string, Placed<CriminalCase>[]>();
  for (const row of cases) {
    const { value, cells } = row;
    // Where only the year of the last source is known, it may be of that year’s first day.
    const old = cells.sound('as_of', 'state') && firstDay(value.asOf) < yearBefore(today);
    if (!old || !open.includes(value.state)) continue;
    const group = `${value.case} ${value.state} ${value.asOf}`;
    groups.set(group, [...(groups.get(group) ?? []), row]);
  }
  for (const [first, ...more] of groups.values()) {
    if (!first) continue;
    const { case: name, state, asOf } = first.value;
    const charges = more.length === 0 ? 'one charge' : `${more.length + 1} charges`;
    const found = `“${state}” for ${charges} of ${name} rests on a report of ${asOf}, over a year old`;
    first.cells.warn(
      'as_of',
      found,
      'look for a newer report; if there is none, leave it as it is'
    );
  }
}
