import { pointed as t } from '../../i18n';
import { said } from '../../story/translation/said';
import type { Constituency, Story } from '../../story/types';
import type { Named, NamesOf } from '../types';
import type { ConstituenciesKeyframe } from './types';

/** Who won each constituency, who sits for it, and where that is not certain why. */
export const named: NamesOf<ConstituenciesKeyframe> = (story) =>
  Object.fromEntries(
    story.constituencies.map((one) => [`constituency:${one.number}`, winnerOf(story, one)])
  );

function winnerOf(
  story: Story,
  { name, district, party, member, confidence, note }: Constituency
): Named {
  return {
    name,
    within: said(story, district),
    text: t.won(party.toUpperCase(), member),
    ...(confidence === 'high' || note === null ? {} : { note })
  };
}
