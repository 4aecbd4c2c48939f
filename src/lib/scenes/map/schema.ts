import { views, type ViewName } from '../../drawing/map/views';
import { list, optional, withDefault } from '../attributes/attribute';
import { oneOf } from '../attributes/kind';
import type { Known } from '../attributes/known';
import { area, movement, pair, place, point, pointOrExtent } from '../attributes/places';
import { defineScene, type Report, type Values } from '../attributes/define';
import { whyUndrawn } from './lookup';
import { lights } from './types';

const viewNames = Object.keys(views) as ViewName[];

/** The attributes of a map; a scene that holds one has them too. */
export const mapShape = (known: Known) => ({
  view: optional(
    oneOf(viewNames),
    'What the map shows whole. It shows at least everything that the other attributes name.',
    'city'
  ),
  focus: list(
    point(known),
    'Places that the camera fits; needed where there is no view.',
    'bridge town'
  ),
  highlight: list(pointOrExtent(known), 'Places in the warm colour.', 'bridge'),
  label: list(pointOrExtent(known), 'Places that have a name on the map besides.', 'town'),
  links: list(pair(known), 'Lines between two places, without words.', 'town>bridge'),
  movements: list(
    movement(known),
    'Who came from where, as a line with what was reported of it.',
    'mv-guards'
  ),
  unknown: list(pair(known), 'Two places and the words that the way is not known.', 'bridge>town'),
  area: optional(area(known), 'The shared area of places without coordinates.', 'old-quarter'),
  bound: list(
    place(known),
    'Places that are on the map but not in the story of this step.',
    'town'
  ),
  light: withDefault(oneOf(lights), 'day', 'The light of the hour.', 'night')
});

export type MapAttributes = Values<ReturnType<typeof mapShape>>;

/** A map has something to show, and shows as a point only what has one. */
export function checkMap(attributes: MapAttributes, { story }: Known, report: Report): void {
  if (attributes.view === null && attributes.focus.length === 0)
    report(
      'view',
      'is missing, and so is focus',
      `write view="${viewNames.join('|')}", or focus="place-id …"`
    );
  const { focus, highlight, label, bound, links, unknown, movements, area: shared } = attributes;
  const named = { focus, highlight, label, links: links.flat(), unknown: unknown.flat(), bound };
  for (const [attribute, ids] of Object.entries(named))
    for (const id of new Set(ids)) {
      const why = whyUndrawn(story, id, shared);
      if (why) report(attribute, ...why);
    }
  // A line needs both ends on the map; its words need one.
  for (const { id, from, to } of story.movements) {
    const why = whyUndrawn(story, from, shared);
    if (movements.includes(id) && why && whyUndrawn(story, to, shared)) report('movements', ...why);
  }
}

export const schema = defineScene({
  description: 'Places on the ground, with what came from where.',
  tables: ['places.csv', 'movements.csv'],
  example:
    '::picture[A map of the river, with the bridge and the town.]{scene="map" focus="bridge town" highlight="bridge" light="night"}',
  attributes: mapShape,
  check: checkMap
});
