import { editorial } from '../../drawing/heading';
import { electionYears } from '../../story/elections';
import type { NationalResult, Picture, Story } from '../../story/types';
import { PictureError, type MakeKeyframe } from '../types';
import { words } from './strings';
import type { ShareLine, TurnoutRow, VotesKeyframe } from './types';

/** A party that never had this share, in percent, is counted among the others. */
export const smallest = 4;

/** `{scene="votes" focus="north south" until="2031"}` as a keyframe; both attributes may be missing. */
export const keyframe: MakeKeyframe<VotesKeyframe> = (story, picture) => {
  const years = electionYears(story.national);
  const [first, last] = [years.at(-2), years.at(-1)];
  if (first === undefined || last === undefined)
    throw new PictureError('elections/national.csv needs two elections for this scene');
  const lines = linesOf(story, [first, last]);
  const focus = focusOf(picture, lines);
  return {
    ...editorial(picture.attributes),
    years: [first, last],
    lines: lines.map((line) => ({
      ...line,
      highlighted: focus.length === 0 || focus.includes(line.id)
    })),
    turnout: turnoutOf(story),
    grown: grownIn(picture, [first, last])
  };
};

function linesOf({ national, parties }: Story, years: readonly [number, number]): ShareLine[] {
  const most = (party: string) =>
    Math.max(0, ...national.filter((row) => row.party === party).map((row) => row.share ?? 0));
  const ids = [...new Set(national.map((row) => row.party))];
  const large = ids.filter((id) => id !== 'others' && most(id) >= smallest);
  const shareOf = (counts: (row: NationalResult) => boolean): [number, number] =>
    years.map((year) => {
      const rows = national.filter((row) => row.election === year && counts(row));
      // Added up in hundredths, so that the sum is as exact as the table.
      return rows.reduce((sum, row) => sum + Math.round((row.share ?? 0) * 100), 0) / 100;
    }) as [number, number];
  return [
    ...large.map((id) => ({
      id,
      letters: id.toUpperCase(),
      leader: parties[id]?.leader ?? null,
      shares: shareOf((row) => row.party === id),
      highlighted: true
    })),
    {
      id: 'others',
      letters: words.others,
      leader: null,
      shares: shareOf((row) => !large.includes(row.party)),
      highlighted: true
    }
  ];
}

/** @throws PictureError for a party that has no line of its own */
function focusOf(picture: Picture, lines: readonly ShareLine[]): string[] {
  const focus = (picture.attributes.focus ?? '').split(/\s+/).filter(Boolean);
  const ids = lines.map(({ id }) => id);
  for (const id of focus)
    if (!ids.includes(id))
      throw new PictureError(`focus="${id}" has no line here; write some of: ${ids.join(' ')}`);
  return focus;
}

function grownIn({ attributes }: Picture, years: readonly [number, number]): boolean {
  const until = attributes.until ?? String(years[1]);
  if (!years.map(String).includes(until))
    throw new PictureError(`until="${until}" is no election here; write ${years.join(' or ')}`);
  return until === String(years[1]);
}

/** Only years of which all that is drawn is known. */
const turnoutOf = ({ turnout }: Story): TurnoutRow[] =>
  turnout.flatMap(({ election, turnout: share, registered, provisional }) =>
    share === null || registered === null
      ? []
      : [{ year: election, turnout: share, registered, provisional }]
  );
