import type { Crossing, Story } from '../../story/types';
import { PictureError } from '../types';
import { words } from './strings';
import type { Group, Tower } from './types';

/**
 * Moves one member from the bloc of the party left to the bloc of the party joined; an independent
 * goes to the last bloc, which then is nobody's. The seat keeps its chair and the colour of the party
 * it was won for. It is the last of that party's constituency chairs: which chair is which
 * constituency is not known (see `chairs.ts`). Both blocs' sums are marked as derived: they are
 * nobody's report.
 * @param constituencies how many chairs, from the first, are constituency seats
 * @throws PictureError where the arrangement has no such party, or only one bloc
 */
export function cross(
  towers: readonly Tower[],
  crossing: Crossing,
  story: Story,
  constituencies: number
): Tower[] {
  const from = towers.find((tower) => holds(tower, crossing.from));
  const to = crossing.to === null ? towers.at(-1) : towers.find((one) => holds(one, crossing.to));
  if (!from || !to || from === to)
    throw new PictureError(
      'crossings',
      `the two sides of “${crossing.id}” do not stand in two blocs`,
      'choose an arrangement in which they do, or take it out'
    );
  const home = from.groups.find(({ id }) => id === crossing.from);
  const party = home?.parties[0];
  const chair = party?.chairs.findLast((one) => one < constituencies);
  if (!home || !party || chair === undefined)
    throw new PictureError(
      'crossings',
      `“${crossing.id}” leaves ${crossing.from}, which has no constituency seat`,
      'correct elections/crossings.csv, or take it out'
    );
  const without = (group: Group): Group =>
    group === home
      ? {
          ...group,
          seats: group.seats - 1,
          parties: [{ ...party, chairs: party.chairs.filter((one) => one !== chair) }]
        }
      : group;
  const member: Group = {
    id: `left-${crossing.id}`,
    parties: [{ ...party, chairs: [chair] }],
    seats: 1,
    listSeats: 0,
    leader: null,
    change: null,
    highlighted: true,
    left: wordsOf(crossing, party.letters, story)
  };
  return towers.map((tower) => {
    const gone = tower.gone ?? 0;
    if (tower === from)
      return {
        ...tower,
        seats: tower.seats - 1,
        groups: tower.groups.map(without),
        gone: gone + 1
      };
    if (tower === to)
      return {
        ...tower,
        name: crossing.to === null ? words.rest : tower.name,
        seats: tower.seats + 1,
        groups: [...tower.groups, member],
        gone
      };
    return tower;
  });
}

const holds = ({ groups }: Tower, party: string | null): boolean =>
  groups.some(({ parties }) => parties.some((one) => one.party === party));

function wordsOf(crossing: Crossing, letters: string, { constituencies }: Story): Group['left'] {
  const { name, to, qualifier } = crossing;
  const [now, after] =
    to === null
      ? [words.independent, words.nowIndependent]
      : [words.to(to.toUpperCase()), words.nowWith(to.toUpperCase())];
  const seat = constituencies.find(({ number }) => number === crossing.constituency);
  return { name, now, full: words.left(letters, seat?.name ?? '', after, qualifier) };
}
