import type { Story } from '../../story/types';
import { headingOf } from '../attributes/heading';
import type { MakeKeyframe } from '../types';
import { constituencyChairs } from './chairs';
import { cross } from './crossings';
import type { AssemblyAttributes } from './schema';
import { originsOf } from './origins';
import { towersOf } from './towers';
import type { AssemblyKeyframe } from './types';

/** The seats of an arrangement, with those who left in the bloc that they went to. */
export const keyframe: MakeKeyframe<AssemblyAttributes, AssemblyKeyframe> = (story, attributes) => {
  const { arrangement, highlight, crossings } = attributes;
  const constituencies = constituencyChairs(story.national);
  const elected = towersOf(story, arrangement, highlight);
  // In the order of the table.
  const towers = story.crossings
    .filter(({ id }) => crossings.includes(id))
    .reduce((some, crossing) => cross(some, crossing, story, constituencies), elected);
  const house = towers.reduce((n, tower) => n + tower.seats, 0);
  const all = arrangementsOf(story).map((name) => towersOf(story, name, []));
  return {
    ...headingOf(attributes),
    arrangement,
    towers,
    majority: Math.floor(house / 2) + 1,
    house,
    constituencies,
    // A member who left sits on some chair of the party's, which need not be the constituency's.
    origins: crossings.length > 0 ? [] : originsOf(story, arrangement),
    most: {
      towers: Math.max(...all.map((some) => some.length)),
      seats: Math.max(...all.flatMap((some) => some.map((tower) => tower.seats)))
    }
  };
};

const arrangementsOf = ({ arrangements }: Story) => [
  ...new Set(arrangements.map((row) => row.arrangement))
];
