import { didYouMean } from '../../story/nearest';
import type { Claim, Quote, Story } from '../../story/types';
import { kind, type Kind } from '../attributes/kind';
import type { Known } from '../attributes/known';
import type { Report } from '../attributes/define';
import { claimOf, isWhy, type Why } from '../attributes/makers';
import { bands, type Band } from './types';

/** What a statement is in the tables, and where it stands in the picture. */
export type Row = { readonly band: Band; readonly question: string } & (
  | { readonly quote: Quote; readonly claim?: undefined }
  | { readonly claim: Claim; readonly quote?: undefined }
);

/**
 * A quotation goes by its id and must have a question in its column `answers`; a claim goes by its
 * question, a slash and a part of who made it, as in an address. What is wrong with an id comes
 * instead of its row.
 */
export function rowOf(story: Story, id: string): Row | Why {
  const quote = story.quotes[id];
  if (quote) return quoted(quote);
  if (/\/./.test(id)) return claimed(story, id);
  return [
    `unknown quote “${id}”${didYouMean(id, Object.keys(story.quotes))}`,
    'correct it, or add it to quotes.csv; a claim is written as its question, a slash and its maker'
  ];
}

/** A statement by its id. */
export const statement = ({ story, unread, readable }: Known): Kind<string> =>
  kind('a quotation of quotes.csv, or question/maker of claims.csv', (id, fault) => {
    const row = rowOf(story, id);
    const asked = readable('quotes.csv') && readable('claims.csv') && !unread.has(id);
    return isWhy(row) && asked ? fault(...row) : id;
  });

/** Nothing is said twice, what is highlighted is said, and all of it answers one question. */
export function checkStatements(
  { said, highlight }: { readonly said: readonly string[]; readonly highlight: readonly string[] },
  { story }: Known,
  report: Report
): void {
  if (bands.length === 0)
    return report(
      'scene',
      'the testimony has no answers to sort statements by',
      'write testimony in story.yaml'
    );
  const twice = said.find((id, i) => said.indexOf(id) < i);
  if (twice) report('said', `“${twice}” stands twice`, 'take one out');
  for (const id of highlight)
    if (!said.includes(id))
      report('highlight', `“${id}” is not in said${didYouMean(id, said)}`, 'add it there');
  const questions = said.map((id) => {
    const row = rowOf(story, id);
    return isWhy(row) ? null : row.question;
  });
  const [first] = questions;
  const other = questions.findIndex((question) => question !== first);
  if (other > 0)
    report(
      'said',
      `“${said[other]}” answers “${questions[other]}”, the first of them “${first}”`,
      'take it out'
    );
}

function quoted(quote: Quote): Row | Why {
  const { id, stance, answers } = quote;
  const band = bandOf(stance);
  if (!answers)
    return [
      `“${id}” answers no question: its column “answers” in quotes.csv is empty`,
      'take it out'
    ];
  if (!band)
    return [
      `“${id}” has the stance “${stance}” in quotes.csv and so gives no answer`,
      'take it out'
    ];
  return { band, question: answers, quote };
}

function claimed({ claims }: Story, id: string): Row | Why {
  const claim = claimOf(claims, id);
  if (isWhy(claim)) return claim;
  const band = bandOf(claim.position);
  if (!band)
    return [
      `“${id}” takes the position “${claim.position}”`,
      `take it out; the bands are ${bands.join(', ')}`
    ];
  return { band, question: claim.question, claim };
}

const bandOf = (stance: string): Band | undefined => bands.find((band) => band === stance);
