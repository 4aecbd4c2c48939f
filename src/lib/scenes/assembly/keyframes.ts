import { editorial } from '../../drawing/heading';
import type { ArrangementRow, Crossing, Picture, Story } from '../../story/types';
import { PictureError, type MakeKeyframe } from '../types';
import { constituencyChairs } from './chairs';
import { cross } from './crossings';
import { towersOf } from './towers';
import type { AssemblyKeyframe } from './types';

/** `{scene="assembly" arrangement="coalition-2031" highlight="north" crossings="miller"}` as a keyframe. */
export const keyframe: MakeKeyframe<AssemblyKeyframe> = (story, picture) => {
  const id = picture.attributes.arrangement ?? '';
  const rows = rowsOf(story, id);
  if (rows.length === 0)
    throw new PictureError(
      `arrangement "${id}" is not in elections/arrangements.csv; write one of: ${known(story).join(', ')}`
    );
  const highlighted = highlightedOf(picture, rows);
  const constituencies = constituencyChairs(story.national);
  const elected = towersOf(story, id, highlighted);
  const towers = crossingsOf(story, picture).reduce(
    (some, crossing) => cross(some, crossing, story, constituencies),
    elected
  );
  const house = towers.reduce((n, tower) => n + tower.seats, 0);
  const all = known(story).map((name) => towersOf(story, name, []));
  return {
    ...editorial(picture.attributes),
    arrangement: id,
    towers,
    majority: Math.floor(house / 2) + 1,
    house,
    constituencies,
    most: {
      towers: Math.max(...all.map((some) => some.length)),
      seats: Math.max(...all.flatMap((some) => some.map((tower) => tower.seats)))
    }
  };
};

const known = (story: Story) => [...new Set(story.arrangements.map((row) => row.arrangement))];
const rowsOf = (story: Story, id: string) =>
  story.arrangements.filter((row) => row.arrangement === id);

/** @throws PictureError for a party that has no seat in the arrangement */
function highlightedOf(picture: Picture, rows: readonly ArrangementRow[]): string[] {
  const highlighted = (picture.attributes.highlight ?? '').split(/\s+/).filter(Boolean);
  const here = rows.map((row) => row.party);
  for (const party of highlighted)
    if (!here.includes(party))
      throw new PictureError(
        `highlight="${party}" names no party in this arrangement; write some of: ${here.join(' ')}`
      );
  return highlighted;
}

/** The named rows of elections/crossings.csv, in the order of the table. */
function crossingsOf({ crossings }: Story, { attributes }: Picture): readonly Crossing[] {
  const named = (attributes.crossings ?? '').split(/\s+/).filter(Boolean);
  const ids = crossings.map(({ id }) => id);
  for (const id of named)
    if (!ids.includes(id))
      throw new PictureError(
        `crossings="${id}" is not in elections/crossings.csv; write some of: ${ids.join(' ')}`
      );
  return crossings.filter(({ id }) => named.includes(id));
}
