import { didYouMean } from '../../story/nearest';
import type { Claim, CriminalCase, Story } from '../../story/types';
import type { Report } from '../attributes/define';
import type { Known } from '../attributes/known';
import { kind, type Kind } from '../attributes/kind';
import { claimOf, isWhy, type Why } from '../attributes/makers';

/** What a row is in the tables. */
export type Found =
  | { readonly claim: Claim; readonly charges?: undefined }
  | { readonly charges: readonly CriminalCase[]; readonly claim?: undefined };

/** A row by its id: `question/maker` of claims.csv, or `case/accused` of cases.csv. */
export function rowOf({ claims, cases }: Story, id: string): Found | Why {
  const [first = '', second = ''] = id.split('/');
  const ofCase = cases.filter((charge) => charge.case === first);
  if (ofCase.length === 0) {
    const names = [...claims.map((row) => row.question), ...cases.map((row) => row.case)];
    if (!names.includes(first))
      return [
        `“${first}” is no question of claims.csv and no case of cases.csv${didYouMean(first, names)}`,
        'write question/maker or case/accused'
      ];
    const claim = claimOf(claims, id);
    return isWhy(claim) ? claim : { claim };
  }
  const charges = ofCase.filter(({ accused }) => accused === second);
  if (charges.length > 0) return { charges };
  const accused = [...new Set(ofCase.map((charge) => charge.accused))];
  return [
    `“${second}” is not accused in “${first}”${didYouMean(second, accused)}`,
    `write ${first}/ and one of: ${accused.join(', ')}`
  ];
}

/** A row by its id. */
export const row = ({ story, readable }: Known): Kind<string> =>
  kind(
    'question/maker or question/maker/position of claims.csv, or case/accused of cases.csv',
    (id, fault) => {
      const found = rowOf(story, id);
      const asked = readable('claims.csv') && readable('cases.csv');
      return isWhy(found) && asked ? fault(...found) : id;
    }
  );

/** A claim by its id. */
export const claim = ({ story, readable }: Known): Kind<string> =>
  kind('question/maker or question/maker/position of claims.csv', (id, fault) => {
    const found = claimOf(story.claims, id);
    return isWhy(found) && readable('claims.csv') ? fault(...found) : id;
  });

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
  const found = rows.map((id) => rowOf(story, id)).filter((one) => !isWhy(one));
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
    else if (!rows.some((row) => says(row, claim) || denies(row, claim)))
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

/** Whether a claim gives the account that a row is of. */
export const says = (row: Claim, claim: Claim): boolean =>
  claim.question === row.question && claim.position === row.position;

/** Whether a claim denies it. */
export const denies = (row: Claim, claim: Claim): boolean =>
  claim.question === row.question && claim.denies.includes(row.position);
