import { capital, explore, pointed as t } from '../../i18n';
import { formatList } from '../../i18n/format';
import type { Place } from '../../story/types';
import type { Named, NamesOf } from '../types';
import { words } from './strings';
import type { MapKeyframe } from './types';

/** Kinds of place whose point is the middle of something large. */
const towns = ['capital city', 'city', 'town'];

/** Each place with how exactly its position is known; an area with what is somewhere in it. */
export const named: NamesOf<MapKeyframe> = (story, { places, area }) => {
  const found: Record<string, Named> = {};
  for (const { id, name } of places) {
    const place = story.places[id];
    if (place) found[id] = { name, text: howOf(place) };
  }
  if (area) {
    const names = Object.values(story.places).filter((place) => place.area === area.id);
    found[area.id] = { name: area.name, text: t.area(formatList(names.map(({ name }) => name))) };
  }
  return found;
};

function howOf({ kind, precision }: Place): string {
  if (precision === null) return '';
  const distance = words.distance(precision);
  return capital(towns.includes(kind) ? explore.town(distance) : explore.point(distance));
}
