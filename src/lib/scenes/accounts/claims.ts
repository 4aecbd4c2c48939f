import type { Claim, Story } from '../../story/types';
import { denies, gives } from './rows';
import { words as t } from './strings';
import type { Row, Voice } from './types';

/**
 * An account as a row: the claim that heads it, all who make one of its position, all who deny it.
 * @param heads the claims that head the rows of the picture: a denial of several has its words in
 *   the first of them, and in the others stands by its name
 * @param out claims that are left out
 */
export function claimRow(
  story: Story,
  id: string,
  head: Claim,
  heads: readonly Claim[],
  out: readonly Claim[]
): Row {
  const claims = story.claims.filter((claim) => !out.includes(claim));
  const others = claims.filter((claim) => claim !== head && gives(head, claim));
  return {
    id,
    head: asHead(head.says),
    state: null,
    note: null,
    says: [headVoice(story, head), ...others.map((claim) => voiceOf(story, claim))],
    denies: claims
      .filter((claim) => denies(head, claim))
      .map((claim) => {
        const voice = voiceOf(story, claim);
        const first = heads.find((other) => denies(other, claim)) === head;
        return first ? voice : { ...voice, words: null, note: null };
      })
  };
}

/** One sentence stands over a row without its full stop. */
const asHead = (text: string): string => (/[.:] /.test(text) ? text : text.replace(/\.$/, ''));

/** Whoever heads a row has exact words beside it, if there are any: the desk's stand over it. */
function headVoice(story: Story, claim: Claim): Voice {
  const quote = claim.quote === null ? undefined : story.quotes[claim.quote];
  const words = quote ? t.quoted(quote.text.replace(/\.$/, '')) : null;
  return { ...voiceOf(story, claim), words, exact: quote !== undefined };
}

function voiceOf({ claims }: Story, claim: Claim): Voice {
  const [name, role] = parts(claim.who);
  const id = `c${claims.indexOf(claim)}`;
  return { id, name, role, words: claim.says, exact: false, note: claim.note };
}

/** Who speaks, and in which part: `Tom Miller` and `for the guard` of `Tom Miller, for the guard`. */
function parts(who: string): [name: string, role: string | null] {
  const [, name = who, role = null] =
    who.includes(';') || who.includes('(') ? [] : (/^([^,]+), (.+)$/.exec(who) ?? []);
  return [name, role];
}
