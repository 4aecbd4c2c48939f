import { didYouMean } from '../../story/nearest';
import type { Claim } from '../../story/types';

/** What is wrong with an id, and what to do. */
export type Why = readonly [found: string, advice: string];

/** Who makes a claim, as an address would have it: `a-guard-hill` of `A guard (Hill)`. */
export const slug = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/**
 * A claim by its question and its maker, `who-shut/a-guard`: all of the maker's name, or a part that
 * no other of the question has. Where one maker has made several, the position follows:
 * `who-shut/a-guard/the-governor`. What is wrong with the id comes instead of the claim.
 */
export function claimOf(claims: readonly Claim[], id: string): Claim | Why {
  const [question = '', part = '', position] = id.split('/');
  const rows = claims.filter(
    (claim) =>
      claim.question === question && (position === undefined || slug(claim.position) === position)
  );
  const exact = rows.filter(({ who }) => slug(who) === part);
  const found =
    exact.length === 1 ? exact : rows.filter(({ who }) => part !== '' && slug(who).includes(part));
  const [claim, ...others] = found;
  if (claim && others.length === 0) return claim;
  const known = claims.filter((row) => row.question === question).map((row) => idOf(claims, row));
  const all = [...new Set(claims.map((row) => `${row.question}/…`))];
  return [
    `“${id}” names ${claim ? 'more than one claim' : 'no claim'} of claims.csv${claim ? '' : didYouMean(id, known)}`,
    `write a part of one of: ${(known.length > 0 ? known : all).join(', ')}`
  ];
}

/** The whole of what may be written for a claim; with its position where its maker has made others. */
function idOf(claims: readonly Claim[], { question, who, position }: Claim): string {
  const same = claims.filter((row) => row.question === question && slug(row.who) === slug(who));
  return [question, slug(who), ...(same.length > 1 ? [slug(position)] : [])].join('/');
}

export const isWhy = (found: object): found is Why => Array.isArray(found);
