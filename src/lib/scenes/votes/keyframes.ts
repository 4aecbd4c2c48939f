import { electionYears } from '../../story/elections';
import { formatNumber, formatShare } from '../../i18n/format';
import type { NationalResult, Story } from '../../story/types';
import { headingOf } from '../attributes/heading';
import { PictureError, type MakeKeyframe } from '../types';
import { haveOthers, others, partiesWithLine } from './parties';
import type { VotesAttributes } from './schema';
import { words } from './strings';
import type { ShareLine, TurnoutRow, VotesKeyframe } from './types';

/** The last two elections, up to the first or to the second. */
export const keyframe: MakeKeyframe<VotesAttributes, VotesKeyframe> = (story, attributes) => {
  const years = electionYears(story.national);
  const [first, last] = [years.at(-2), years.at(-1)];
  if (first === undefined || last === undefined)
    throw new PictureError(
      'scene',
      'elections/national.csv has not two elections',
      'add the other, or show another scene'
    );
  const { focus, until } = attributes;
  return {
    ...headingOf(attributes),
    years: [first, last],
    lines: linesOf(story, [first, last]).map((line) => ({
      ...line,
      written: [formatShare(line.shares[0], 2), formatShare(line.shares[1], 2)],
      highlighted: focus.length === 0 || focus.includes(line.id)
    })),
    turnout: turnoutOf(story),
    grown: until === null || until === String(last)
  };
};

function linesOf(
  { national, parties }: Story,
  years: readonly [number, number]
): Omit<ShareLine, 'written' | 'highlighted'>[] {
  const large = partiesWithLine({ national });
  const shareOf = (counts: (row: NationalResult) => boolean): [number, number] =>
    years.map((year) => {
      const rows = national.filter((row) => row.election === year && counts(row));
      // Added up in hundredths, so that the sum is as exact as the table.
      return rows.reduce((sum, row) => sum + Math.round((row.share ?? 0) * 100), 0) / 100;
    }) as [number, number];
  const own = large.map((id) => ({
    id,
    letters: id.toUpperCase(),
    leader: parties[id]?.leader ?? null,
    shares: shareOf((row) => row.party === id)
  }));
  if (!haveOthers({ national })) return own;
  return [
    ...own,
    {
      id: others,
      letters: words.others,
      leader: null,
      shares: shareOf((row) => !large.includes(row.party))
    }
  ];
}

/** Only years of which all that is drawn is known. */
const turnoutOf = ({ turnout }: Story): TurnoutRow[] =>
  turnout.flatMap(({ election, turnout: share, registered, provisional }) =>
    share === null || registered === null
      ? []
      : [
          {
            year: election,
            turnout: share,
            registered,
            provisional,
            written: {
              turnout: formatShare(share, 2),
              registered: formatNumber(registered),
              provisional: provisional === null ? '' : formatShare(provisional, 2)
            }
          }
        ]
  );
