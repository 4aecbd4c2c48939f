import type { Story } from '../../story/types';
import { PictureError } from '../types';
import { placeOf, pointOf } from './lookup';
import type { SharedArea } from './types';

/**
 * The shared area with what belongs in it; what is highlighted comes first.
 * @throws {PictureError} for an area without a middle, a radius or members
 */
export function areaOf(
  story: Story,
  id: string | null,
  highlighted: readonly string[]
): SharedArea | null {
  if (id === null) return null;
  const place = placeOf(story, id);
  const at = pointOf(story, id);
  const members = Object.values(story.places)
    .filter(({ area }) => area === id)
    .map((member) => ({ name: member.name, highlighted: highlighted.includes(member.id) }))
    .toSorted((a, b) => Number(b.highlighted) - Number(a.highlighted));
  if (place.precision === null || members.length === 0)
    throw new PictureError(
      'area',
      `“${id}” is no shared area`,
      'give it a precision in places.csv, and name it in the column area of the places in it'
    );
  return { id, name: place.name, at, radius: place.precision, members };
}
