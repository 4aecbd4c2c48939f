// The region from Natural Earth's 1:50 million countries, and the continent for the locator.
import { geoStream } from 'd3';
import { merge, mesh } from 'topojson-client';
import { projection } from '../../lib/drawing/map/projection.js';
import { region as settings } from './geometry.mjs';
import { area, clockwise } from './planar.mjs';
import { countries } from './sources.mjs';
import { simplified } from './topology.mjs';

const [west, north, east, south] = settings.box;
const box = [
  [west, north],
  [east, south]
];
const continent = new Set(settings.countries);

/** Projects, clips to the box and collects a geometry of degrees as planar rings or lines. */
function collect(geometry, clip) {
  const lines = [];
  let line;
  const sink = {
    point: (x, y) => line.push([x, y]),
    lineStart: () => lines.push((line = [])),
    lineEnd: () => {},
    polygonStart: () => {},
    polygonEnd: () => {},
    sphere: () => {}
  };
  projection.clipExtent(clip);
  geoStream(geometry, projection.stream(sink));
  projection.clipExtent(null);
  return lines.filter((found) => found.length > 1);
}

/** Closed, clockwise outer rings larger than `least` m², each a polygon of its own. */
const polygons = (rings, least) => ({
  type: 'MultiPolygon',
  coordinates: rings
    .map((ring) => clockwise([...ring, ring[0]]))
    .filter((ring) => area(ring) > least)
    .map((ring) => [ring])
});

export function region() {
  const world = countries('50m');
  const all = world.objects.countries.geometries.filter(({ id }) => continent.has(id));
  const near = { ...world.objects.countries, geometries: all };
  // The country has lines of its own, far better than these: here it belongs to the land around it.
  const inner = mesh(
    world,
    near,
    (a, b) => a !== b && a.id !== settings.without && b.id !== settings.without
  );
  const land = polygons(collect(merge(world, all), box), 4e8);
  const borders = { type: 'MultiLineString', coordinates: collect(inner, box) };
  const coarse = countries('110m');
  const mainland = coarse.objects.countries.geometries.filter(({ id }) => continent.has(id));
  return {
    ...simplified({ land, borders }, 8e7),
    ...simplified({ continent: polygons(collect(merge(coarse, mainland), null), 1e11) }, 3e10)
  };
}
