import { didYouMean } from '../../story/nearest';
import type { Claim, CriminalCase, Story } from '../../story/types';
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
export const rowId = ({ story, readable }: Known): Kind<string> =>
  kind(
    'question/maker or question/maker/position of claims.csv, or case/accused of cases.csv',
    (id, fault) => {
      const found = rowOf(story, id);
      const asked = readable('claims.csv') && readable('cases.csv');
      return isWhy(found) && asked ? fault(...found) : id;
    }
  );

/** A claim by its id. */
export const claimId = ({ story, readable }: Known): Kind<string> =>
  kind('question/maker or question/maker/position of claims.csv', (id, fault) => {
    const found = claimOf(story.claims, id);
    return isWhy(found) && readable('claims.csv') ? fault(...found) : id;
  });

/** Whether a claim gives the account that a row is of. */
export const gives = (head: Claim, { question, position }: Claim): boolean =>
  question === head.question && position === head.position;

/** Whether a claim denies it. */
export const denies = (head: Claim, claim: Claim): boolean =>
  claim.question === head.question && claim.denies.includes(head.position);
