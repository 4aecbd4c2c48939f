import { didYouMean } from '../../story/nearest';
import type { Claim, Story } from '../../story/types';
import type { Report } from '../attributes/define';
import type { Known } from '../attributes/known';
import { claimOf, isWhy } from '../attributes/makers';
import { denies, gives, rowOf } from './rows';

interface Asked {
  readonly rows: readonly string[];
  readonly until: string | null;
  readonly focus: string | null;
  readonly without: readonly string[];
}

/** Rows are of one question or all of cases, no two say the same, and nobody's last word is left out. */
export function checkRows(
  { rows, until, focus, without }: Asked,
  { story }: Known,
  report: Report
): void {
  const found = rows.flatMap((id) => {
    const row = rowOf(story, id);
    return isWhy(row) ? [] : [row];
  });
  const twice = rows.find((id, i) => rows.indexOf(id) < i);
  if (twice) report('rows', `“${twice}” stands twice`, 'take one out');
  for (const [name, id] of Object.entries({ until, focus }))
    if (id !== null && !rows.includes(id))
      report(name, `“${id}” is not in rows${didYouMean(id, rows)}`, 'add it there');
  if (until && focus && rows.indexOf(focus) > rows.indexOf(until))
    report('focus', `“${focus}” comes after “${until}”`, 'let until name it, or a row after it');
  const subjects = found.map(({ claim }) => claim?.question ?? null);
  const other = subjects.findIndex((subject) => subject !== subjects[0]);
  if (other > 0)
    report(
      'rows',
      `“${rows[other]}” is of ${subjects[other] ?? 'a case'}, the first of them of ${subjects[0] ?? 'a case'}`,
      'take it out'
    );
  const claims = found.flatMap(({ claim }) => claim ?? []);
  for (const [i, { position }] of claims.entries()) {
    const before = claims.findIndex((one) => one.position === position);
    if (before < i && !twice)
      report(
        'rows',
        `“${rows[i]}” takes the position “${position}”, as “${rows[before]}” does`,
        'take it out: it stands in that row'
      );
  }
  checkLeftOut(claims, without, story, report);
}

function checkLeftOut(
  rows: readonly Claim[],
  without: readonly string[],
  { claims }: Story,
  report: Report
): void {
  const out = new Set<Claim>();
  for (const id of without) {
    const claim = claimOf(claims, id);
    if (isWhy(claim)) continue;
    out.add(claim);
    if (rows.includes(claim)) report('without', `“${id}” heads a row`, 'take it out of one');
    else if (!rows.some((row) => gives(row, claim) || denies(row, claim)))
      report('without', `“${id}” stands in no row`, 'take it out');
  }
  for (const row of rows) {
    const all = claims.filter((one) => denies(row, one));
    if (all.length > 0 && all.every((one) => out.has(one)))
      report(
        'without',
        `leaves out every denial of “${row.position}”, which has ${all.length}`,
        'leave one of them in'
      );
  }
}
