import { views, type ViewName } from '../../drawing/map/views';
import type { Picture } from '../../story/types';
import { PictureError } from '../types';
import { lights, type Light } from './types';

/** What an editor wrote in a map picture, taken apart but not yet looked up. */
export interface MapAttributes {
  readonly view: ViewName | null;
  readonly focus: readonly string[];
  readonly highlighted: readonly string[];
  readonly label: readonly string[];
  readonly links: readonly (readonly [from: string, to: string])[];
  readonly movements: readonly string[];
  readonly unknown: readonly (readonly [from: string, to: string])[];
  readonly area: string | null;
  readonly bound: readonly string[];
  readonly light: Light;
}

/** The attributes of a map. */
export const mapAttributes = [
  'view',
  'focus',
  'highlight',
  'label',
  'links',
  'movements',
  'unknown',
  'area',
  'bound',
  'light'
];
const isLight = (light: string): light is Light => (lights as readonly string[]).includes(light);

/**
 * @param more attributes that a scene which holds a map has beside the map's own
 * @throws {PictureError} for an attribute or a value that means nothing
 */
export function parse(
  { attributes }: Pick<Picture, 'attributes'>,
  more: readonly string[] = []
): MapAttributes {
  const known = [...mapAttributes, ...more];
  for (const name of Object.keys(attributes))
    if (!known.includes(name))
      throw new PictureError(`a map has no attribute “${name}”; it has ${known.join(', ')}`);
  const list = (name: string) => (attributes[name] ?? '').split(/\s+/).filter(Boolean);
  const pairs = (name: string) => list(name).map((text) => pair(name, text));
  const { view = null, light = 'day', area = null } = attributes;
  if (view !== null && !(view in views))
    throw new PictureError(`view="${view}": write one of ${Object.keys(views).join(', ')}`);
  if (!isLight(light))
    throw new PictureError(`light="${light}": write one of ${lights.join(', ')}`);
  const focus = list('focus');
  if (view === null && focus.length === 0)
    throw new PictureError('a map needs view="region|country|city" or focus="place-id …"');
  return {
    view: view as ViewName | null,
    focus,
    highlighted: list('highlight'),
    label: list('label'),
    links: pairs('links'),
    movements: list('movements'),
    unknown: pairs('unknown'),
    area,
    bound: list('bound'),
    light
  };
}

function pair(name: string, text: string): readonly [string, string] {
  const [from, to, ...rest] = text.split('>');
  if (!from || !to || rest.length > 0)
    throw new PictureError(`${name}="${text}": write from-place>to-place`);
  return [from, to];
}
