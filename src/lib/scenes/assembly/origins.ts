import { ascending, descending, group, mean } from 'd3';
import { electionYears } from '../../story/elections';
import type { Constituency, Story } from '../../story/types';
import { houseOf } from './chairs';
import { electionOf } from './towers';
import type { Origin } from './types';

/**
 * Which constituency each constituency chair was won in. The table of constituencies tells the winners
 * of the last election, so an arrangement of any other has none. A party's chairs are alike, as its
 * seats are, and take its constituencies in the order of setting out: from the south to the north of
 * the grid of tiles, district by district, so that what lies low comes to stand low.
 */
export function originsOf(story: Story, arrangement: string): Origin[] {
  const year = electionOf(story, arrangement);
  if (year === undefined || year !== electionYears(story.national).at(-1)) return [];
  const house = houseOf(story.national, year);
  const free = new Map([...house].map(([party, { constituency }]) => [party, [...constituency]]));
  return setOut(story).flatMap(({ number, party }): Origin[] => {
    const chair = free.get(party)?.shift();
    return chair === undefined ? [] : [[chair, number]];
  });
}

function setOut({ constituencies, tiles }: Story): Constituency[] {
  const cells = new Map(tiles.map((tile) => [tile.number, tile]));
  const cell = ({ number }: Constituency) => cells.get(number) ?? { column: 0, row: 0 };
  const row = (one: Constituency) => cell(one).row;
  return [...group(constituencies, ({ district }) => district).values()]
    .sort((a, b) => descending(mean(a, row), mean(b, row)))
    .flatMap((district) =>
      district.sort(
        (a, b) => descending(row(a), row(b)) || ascending(cell(a).column, cell(b).column)
      )
    );
}
