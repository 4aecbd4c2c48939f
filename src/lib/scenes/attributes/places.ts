import type { Place } from '../../story/types';
import { idOf } from './ids';
import { kind, type Fault, type Kind } from './kind';
import type { Known } from './known';

/** Kinds of place that lie on a map as an extent, never as a point. */
const extended = ['country', 'river', 'area'];
const table = 'places.csv';

/** Any place. */
export const place = (known: Known): Kind<string> =>
  idOf(known, 'place', Object.keys(known.story.places), table);

const asPoint = (id: string, { lat, lon, area }: Place, fault: Fault): string =>
  lat !== null || lon !== null
    ? id
    : fault(
        `“${id}” has no coordinate in ${table}`,
        area === null
          ? 'name a place with a coordinate; without one it is never a point'
          : `show area="${area}" instead; without a coordinate a place is never a point`
      );

const located = (id: string, { story }: Known, fault: Fault): string => {
  const found = story.places[id];
  return found ? asPoint(id, found, fault) : id;
};

const orExtent = (id: string, known: Known, fault: Fault): string => {
  const found = known.story.places[id];
  return found && (found.area !== null || extended.includes(found.kind))
    ? id
    : located(id, known, fault);
};

const placed = (
  known: Known,
  values: string,
  read: (id: string, known: Known, fault: Fault) => string
): Kind<string> =>
  place(known)
    .pipe(kind('', (id, fault) => read(id, known, fault)))
    .meta({ values });

/** A place with a coordinate. */
export const point = (known: Known): Kind<string> =>
  placed(known, `a place of ${table} that has a coordinate`, located);

/**
 * A place with a coordinate, or one for which something else than a point stands: the area it shares,
 * or its own extent.
 */
export const pointOrExtent = (known: Known): Kind<string> =>
  placed(known, `a place of ${table} that has a coordinate, an area or an extent`, orExtent);

/** The shared area of places without coordinates. */
export const area = (known: Known): Kind<string> =>
  idOf(
    known,
    'area',
    [...new Set(Object.values(known.story.places).flatMap((row) => row.area ?? []))],
    table
  );

/** Two points with a line between them, `from>to`. */
export const pair = (known: Known): Kind<readonly [from: string, to: string]> => {
  const end = point(known);
  return kind('two places with coordinates, from>to', (text, fault) => {
    const [from, to, ...rest] = text.split('>');
    if (!from || !to || rest.length > 0)
      return fault(`“${text}” is not from>to`, 'write it as from>to');
    for (const id of [from, to])
      for (const issue of end.safeParse(id).error?.issues ?? [])
        fault(issue.message, issue.code === 'custom' ? String(issue.params?.['advice']) : '');
    return [from, to] as const;
  });
};

/** A movement between places that can be drawn. */
export const movement = (known: Known): Kind<string> => {
  const rows = known.story.movements;
  const ids = rows.map(({ id }) => id);
  const drawn = kind('', (id, fault) => {
    const row = rows.find((one) => one.id === id);
    for (const end of row ? [row.from, row.to] : []) orExtent(end, known, fault);
    return id;
  });
  return idOf(known, 'movement', ids, 'movements.csv')
    .pipe(drawn)
    .meta({ values: 'a movement of movements.csv' });
};
