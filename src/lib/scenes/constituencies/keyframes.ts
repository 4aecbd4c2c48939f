import { editorial } from '../../drawing/heading';
import type { Constituency, Picture, Story } from '../../story/types';
import { PictureError, type MakeKeyframe } from '../types';
import type { ConstituenciesKeyframe, District, Seat, Won } from './types';

/** `{scene="constituencies" district="old-bridge north-bank" highlight="north"}`; both attributes may be missing. */
export const keyframe: MakeKeyframe<ConstituenciesKeyframe> = (story, picture) => {
  const { constituencies } = story;
  const names = [...new Set(constituencies.map(({ district }) => district))];
  const focus = focusOf(picture, names);
  const won = wonOf(story, constituencies);
  const highlighted = (picture.attributes.highlight ?? '').split(/\s+/).filter(Boolean);
  const parties = won.map(({ party }) => party);
  for (const party of highlighted)
    if (!parties.includes(party))
      throw new PictureError(
        `highlight="${party}" won no constituency; write some of: ${parties.join(' ')}`
      );
  return {
    ...editorial(picture.attributes),
    districts: names.map((name): District => {
      const seats = constituencies.filter(({ district }) => district === name);
      const id = slug(name);
      return {
        id,
        name,
        seats: seats.map((seat) => seatOf(story, seat)),
        won: wonOf(story, seats),
        highlighted: focus.length === 0 || focus.includes(id)
      };
    }),
    won,
    highlighted,
    before: beforeOf(story)
  };
};

/** `Miller’s Bank` is `millers-bank`. */
const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^a-z]+/g, '-');

/** @throws PictureError for a district that is not in the table */
function focusOf({ attributes }: Picture, names: readonly string[]): string[] {
  const text = attributes.district?.trim() ?? '';
  // One district may be written as it is printed, with its spaces.
  const written = names.includes(text) ? [text] : text.split(/[\s;]+/).filter(Boolean);
  const known = names.map(slug);
  return written.map((name) => {
    const id = slug(name);
    if (!known.includes(id))
      throw new PictureError(
        `district="${name}" is not in elections/constituencies.csv; write some of: ${known.join(' ')}`
      );
    return id;
  });
}

/** @throws PictureError for a constituency without a cell */
function seatOf({ tiles }: Story, { number, name, party, confidence }: Constituency): Seat {
  const tile = tiles.find((one) => one.number === number);
  if (!tile)
    throw new PictureError(
      `constituency ${number}, ${name}, has no cell; add a row to elections/tiles.csv`
    );
  return {
    number,
    column: tile.column,
    row: tile.row,
    party,
    certain: confidence === 'high'
  };
}

function wonOf({ parties }: Story, seats: readonly Constituency[]): Won[] {
  const ids = [...new Set(seats.map(({ party }) => party))];
  return ids
    .map((party) => ({
      party,
      letters: party.toUpperCase(),
      mark: parties[party]?.mark ?? party.charAt(0).toUpperCase(),
      seats: seats.filter((seat) => seat.party === party).length
    }))
    .sort((a, b) => b.seats - a.seats);
}

/** How much is known of the election before; `null` where all of it is. */
function beforeOf({ constituencies, national }: Story): ConstituenciesKeyframe['before'] {
  const year = Math.min(...national.map(({ election }) => election));
  const known = constituencies.filter(({ partyBefore }) => partyBefore !== null).length;
  const unknown = constituencies.length - known;
  return unknown === 0 ? null : { year, known, unknown };
}
