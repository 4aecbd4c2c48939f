import {
  date,
  id,
  inUnits,
  integer,
  list,
  number,
  oneOf,
  optional,
  prose,
  ref,
  some,
  text,
  unread
} from './columns.ts';
import { table, type RowOf } from './table.ts';

export const places = table({
  path: 'places.csv',
  title: 'Places',
  description:
    'A place has coordinates only where a source gives them; otherwise it is never a point.',
  primaryKey: ['id'],
  columns: {
    id: id('Name of the place, stable.'),
    name: prose('Name as on the map.'),
    kind: text('What it is.'),
    lat: optional(
      inUnits('degrees', number('Latitude in degrees, WGS 84.', { minimum: -90, maximum: 90 }))
    ),
    lon: optional(
      inUnits('degrees', number('Longitude in degrees, WGS 84.', { minimum: -180, maximum: 180 }))
    ),
    precision: optional(
      inUnits('metres', integer('Radius in metres within which the place lies.', { minimum: 1 }))
    ),
    coordinate_source: optional(
      ref('sources.id', 'Id in sources.json; set where coordinates are.')
    ),
    area: optional(
      ref('places.id', 'Id of the shared area in which a place without coordinates lies.')
    ),
    note: unread(optional(prose('Anything that the other fields cannot say.')))
  }
});

export type Place = RowOf<typeof places>;

export const movements = table({
  path: 'movements.csv',
  title: 'Movements',
  description: 'Who came from where, as labelled links. No route is known for any of them.',
  primaryKey: ['id'],
  orderedBy: 'date',
  columns: {
    id: id('Name of the movement, stable.'),
    who: prose('Who or what moved, in words.'),
    number: optional(integer('Number as reported; empty where none is.', { minimum: 1 })),
    qualifier: prose(
      'How the number or the movement is qualified. Where it says the number itself, the number is not written before it.'
    ),
    from: ref('places.id', 'Id in places.csv.'),
    to: ref('places.id', 'Id in places.csv.'),
    date: date('When. A day, or a month where no day is known.'),
    sources: some(list('Ids in sources.json, those relied on.', 'sources.id')),
    note: unread(optional(prose('Anything that the other fields cannot say.')))
  }
});

export type Movement = RowOf<typeof movements>;

export const labels = table({
  path: 'labels.csv',
  title: 'Labels',
  description: 'Where a place’s label stands, set by hand: pixels of the screen from its point.',
  primaryKey: ['place', 'breakpoint'],
  columns: {
    place: ref('places.id', 'Id in places.csv.'),
    breakpoint: oneOf(['narrow', 'wide'], 'Which canvas.'),
    dx: inUnits('pixels', number('To the right, in pixels.')),
    dy: inUnits('pixels', number('Down, in pixels.')),
    anchor: oneOf(['start', 'middle', 'end'], 'Which end of the text stands there.')
  }
});

export type LabelOffset = RowOf<typeof labels>;
