import type { Story } from '../../story/types';
import { PictureError } from '../types';
import { placeOf, pointOf } from './lookup';
import type { SharedArea } from './types';

/**
 * The shared area with what belongs in it; what is lit comes first.
 * @throws {PictureError} for an area without a middle, a radius or members
 */
export function areaOf(story: Story, id: string | null, lit: readonly string[]): SharedArea | null {
  if (id === null) return null;
  const place = placeOf(story, id);
  const at = pointOf(story, id);
  const members = Object.values(story.places)
    .filter(({ area }) => area === id)
    .map((member) => ({ name: member.name, lit: lit.includes(member.id) }))
    .toSorted((a, b) => Number(b.lit) - Number(a.lit));
  if (place.precision === null || members.length === 0)
    throw new PictureError(
      `“${id}” is no shared area: it needs a precision in data/places.csv, and places whose column area names it`
    );
  return { id, name: place.name, at, radius: place.precision, members };
}
