// Southern Africa from Natural Earth's 1:50 million countries, and Africa for the locator.
import { geoStream } from 'd3';
import { merge, mesh } from 'topojson-client';
import { projection } from '../../lib/drawing/map/projection.js';
import { area, clockwise } from './planar.mjs';
import { countries } from './sources.mjs';
import { simplified } from './topology.mjs';

/** Metres of the planar frame: room for a wide picture of Windhoek to Maputo and its sea. */
const box = [
  [-3_000_000, -2_600_000],
  [2_600_000, 1_200_000]
];

/** ISO 3166-1 numeric codes of the mainland and Madagascar. */
const african = new Set(
  (
    '012 024 072 108 120 140 148 178 180 204 226 231 232 262 266 270 288 324 384 404 426 430 434 450 ' +
    '454 466 478 504 508 516 562 566 624 646 686 694 706 710 716 728 729 732 748 768 788 800 818 834 ' +
    '854 894'
  ).split(' ')
);
const lesotho = '426';

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
  const all = world.objects.countries.geometries.filter(({ id }) => african.has(id));
  const near = { ...world.objects.countries, geometries: all };
  // Lesotho has lines of its own, far better than these: here it belongs to the land around it.
  const inner = mesh(world, near, (a, b) => a !== b && a.id !== lesotho && b.id !== lesotho);
  const land = polygons(collect(merge(world, all), box), 4e8);
  const borders = { type: 'MultiLineString', coordinates: collect(inner, box) };
  const coarse = countries('110m');
  const mainland = coarse.objects.countries.geometries.filter(({ id }) => african.has(id));
  return {
    ...simplified({ land, borders }, 8e7),
    ...simplified({ africa: polygons(collect(merge(coarse, mainland), null), 1e11) }, 3e10)
  };
}
