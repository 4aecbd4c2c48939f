import { group, sum } from 'd3';
import { said } from '../../story/translation/said';
import type { ArrangementRow, Story } from '../../story/types';
import { PictureError } from '../types';
import { electionYears } from '../../story/elections';
import { constituencyChairs, houseOf, type House } from './chairs';
import { words } from './strings';
import type { Group, PartySeats, Tower } from './types';

/** A party that never had this part of the house is drawn among the others, with its own seats. */
const least = 1 / 24;
/** The bloc of all that stand in no bloc; also the id of the small parties together. */
const others = 'others';

/** The seats of an arrangement as towers: one for each bloc, or for each party where there are none. */
export function towersOf(story: Story, id: string, highlighted: readonly string[]): Tower[] {
  const rows = story.arrangements.filter((row) => row.arrangement === id);
  const year = electionOf(story, id);
  const house = houseOf(story.national, year ?? 0);
  const blocs = group(rows, (row) => row.bloc);
  const byParty = blocs.size === 1;
  if (byParty)
    return groupsOf(story, rows, house, highlighted, year ?? null).map((only) => ({
      id: only.id,
      name: null,
      seats: only.seats,
      groups: [only],
      status: null,
      gone: null
    }));
  return [...blocs].map(([bloc, members]) => ({
    id: bloc,
    name: bloc === others ? words.rest : nameOf(story, bloc),
    seats: sum(members, (row) => row.seats),
    groups: groupsOf(story, members, house, highlighted, null),
    status: bloc === others ? null : untested(story, members),
    gone: null
  }));
}

/** The year of the election that an arrangement's seats were won at. */
export function electionOf({ national, arrangements }: Story, id: string): number | undefined {
  const date = arrangements.find(({ arrangement }) => arrangement === id)?.date;
  return electionYears(national).findLast((year) => year <= Number(date?.slice(0, 4)));
}

/** What the table says of a bloc that was announced but took no office; `null` for any other. */
function untested(story: Story, rows: readonly ArrangementRow[]): string | null {
  const announced = rows.find(({ status }) => status.startsWith('announced'));
  return announced ? said(story, announced.status) : null;
}

/** `north-south-alliance` is `NORTH SOUTH alliance`, `government` is `Government`. */
function nameOf(story: Story, bloc: string): string {
  const translated = said(story, bloc);
  if (translated !== bloc) return translated;
  const parts = bloc.split('-').map((word) => (story.parties[word] ? word.toUpperCase() : word));
  const name = parts.join(' ');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

function groupsOf(
  story: Story,
  rows: readonly ArrangementRow[],
  house: House,
  highlighted: readonly string[],
  /** The election whose changes are shown, or `null` for none. */
  year: number | null
): Group[] {
  const sorted = [...rows].sort((a, b) => b.seats - a.seats);
  const large = sorted.filter((row) => isLarge(story, row.party));
  const small = sorted.filter((row) => !isLarge(story, row.party));
  const constituencies = constituencyChairs(story.national);
  const sets = large.map((row) => [row]);
  if (small.length > 0) sets.push(small);
  return sets.map((members) => {
    const [only] = members.length === 1 ? members : [];
    const parties = members.map((row) => partySeats(row, house));
    return {
      id: only ? only.party : others,
      parties,
      seats: sum(members, (row) => row.seats),
      listSeats: parties.flatMap(({ chairs }) => chairs).filter((c) => c >= constituencies).length,
      leader: only ? leaderOf(story, only.party) : null,
      change: year === null ? null : changeOf(story, members, year),
      highlighted:
        highlighted.length === 0 || members.some((row) => highlighted.includes(row.party)),
      left: null
    };
  });
}

/** @throws PictureError where arrangement and election disagree about a party's seats */
function partySeats({ arrangement, party, seats }: ArrangementRow, house: House): PartySeats {
  const { constituency = [], list = [] } = house.get(party) ?? {};
  const chairs = [...constituency, ...list];
  if (chairs.length !== seats)
    throw new PictureError(
      'arrangement',
      `“${arrangement}” gives ${party} ${seats} seats, but it was elected to ${chairs.length}`,
      'make elections/arrangements.csv and elections/national.csv agree'
    );
  return { party, letters: party.toUpperCase(), chairs };
}

/** The leader's short name, whether the table names the leader or an actor. */
function leaderOf(story: Story, party: string): string | null {
  const leader = story.parties[party]?.leader ?? null;
  if (leader === null) return null;
  const actor =
    story.actors[leader] ?? Object.values(story.actors).find(({ name }) => name === leader);
  return actor?.shortName ?? leader;
}

const isLarge = ({ national }: Story, party: string): boolean =>
  national.some(({ election, party: one, seats }) => {
    const house = sum(national, (row) => (row.election === election ? row.seats : 0));
    return one === party && seats >= house * least;
  });

/**
 * Seats gained at the election of `year` over the one before: those of a party, or of all small ones
 * together, the ones that lost their last seat among them. `null` for the first election known.
 */
function changeOf(story: Story, rows: readonly ArrangementRow[], year: number): number | null {
  const before = electionYears(story.national).findLast((y) => y < year);
  if (before === undefined) return null;
  const [only] = rows.length === 1 ? rows : [];
  const counts = (party: string) => (only ? party === only.party : !isLarge(story, party));
  const at = (election: number) =>
    sum(story.national, (row) => (row.election === election && counts(row.party) ? row.seats : 0));
  return at(year) - at(before);
}
