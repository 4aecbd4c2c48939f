import type { Constituency, Story } from '../../story/types';
import { headingOf } from '../attributes/heading';
import { PictureError, type MakeKeyframe } from '../types';
import { said } from '../../story/translation/said';
import { districtId, districtsOf } from './districts';
import type { ConstituenciesAttributes } from './schema';
import type { ConstituenciesKeyframe, District, Seat, Won } from './types';

/** Every constituency in its district, those asked for in front. */
export const keyframe: MakeKeyframe<ConstituenciesAttributes, ConstituenciesKeyframe> = (
  story,
  attributes
) => {
  const { constituencies } = story;
  const focus = attributes.district ?? [];
  return {
    ...headingOf(attributes),
    districts: districtsOf(story).map((name): District => {
      const seats = constituencies.filter(({ district }) => district === name);
      const id = districtId(name);
      return {
        id,
        name: said(story, name),
        seats: seats.map((seat) => seatOf(story, seat)),
        won: wonOf(story, seats),
        highlighted: focus.length === 0 || focus.includes(id)
      };
    }),
    won: wonOf(story, constituencies),
    highlighted: attributes.highlight,
    before: beforeOf(story)
  };
};

/** @throws PictureError for a constituency without a cell */
function seatOf({ tiles }: Story, { number, name, party, confidence }: Constituency): Seat {
  const tile = tiles.find((one) => one.number === number);
  if (!tile)
    throw new PictureError(
      'scene',
      `constituency ${number}, ${name}, has no cell`,
      'add a row to elections/tiles.csv'
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
