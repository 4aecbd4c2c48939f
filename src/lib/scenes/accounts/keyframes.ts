import type { Claim, Story } from '../../story/types';
import { headingOf } from '../attributes/heading';
import { claimOf, isWhy } from '../attributes/makers';
import { PictureError, type MakeKeyframe } from '../types';
import { caseRow } from './cases';
import { claimRow } from './claims';
import { rowOf } from './rows';
import type { AccountsAttributes } from './schema';
import type { AccountsKeyframe, Row } from './types';

/** All rows, and how many have arrived. */
export const keyframe: MakeKeyframe<AccountsAttributes, AccountsKeyframe> = (story, attributes) => {
  const { rows, until, focus, without } = attributes;
  const found = rows.map((id) => {
    const row = rowOf(story, id);
    if (isWhy(row)) throw new PictureError('rows', ...row);
    return row;
  });
  const out = without.flatMap((id) => leftOut(story, id));
  const heads = found.flatMap(({ claim }) => claim ?? []);
  return {
    ...headingOf(attributes),
    kind: heads.length > 0 ? 'claims' : 'cases',
    rows: found.map((row, i): Row =>
      row.claim
        ? claimRow(story, rows[i] ?? '', row.claim, heads, out)
        : caseRow(rows[i] ?? '', row.charges)
    ),
    arrived: until === null ? rows.length : rows.indexOf(until) + 1,
    focus
  };
};

function leftOut({ claims }: Story, id: string): Claim[] {
  const claim = claimOf(claims, id);
  return isWhy(claim) ? [] : [claim];
}
