// TopoJSON in whole units of the planar frame: shared arcs once, the same bytes on every run.
import { feature, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';

/**
 * Simplifies geometries together, so that shared lines stay shared; ends of lines never move.
 * @param objects GeoJSON geometries by name, metres
 * @param leastArea m²: points whose triangle (Visvalingam & Whyatt 1993) is smaller are left out
 */
export function simplified(objects, leastArea) {
  const result = simplify(presimplify(topology(objects)), leastArea);
  return Object.fromEntries(
    Object.keys(objects).map((name) => [name, geometryOf(feature(result, result.objects[name]))])
  );
}

const geometryOf = (found) => (found.type === 'Feature' ? found.geometry : found);

const snap = (value, unit) => Math.round(value / unit) * unit;
const snapped = (coordinates, unit) =>
  typeof coordinates[0] === 'number'
    ? coordinates.map((v) => snap(v, unit))
    : coordinates.map((c) => snapped(c, unit));

/** Points that fell together on the grid are one point. */
const distinct = (line) =>
  line.filter((p, i) => i === 0 || p[0] !== line[i - 1][0] || p[1] !== line[i - 1][1]);

function onGrid(geometry, unit) {
  const grid = snapped(geometry.coordinates, unit);
  const coordinates = {
    Point: () => grid,
    LineString: () => distinct(grid),
    MultiLineString: () => grid.map(distinct).filter((line) => line.length > 1),
    Polygon: () => grid.map(distinct),
    MultiPolygon: () =>
      grid.map((rings) => rings.map(distinct)).filter(([outer]) => outer.length > 3)
  }[geometry.type]();
  return { ...geometry, coordinates };
}

/**
 * One layer file.
 * @param objects GeoJSON geometries by name, metres
 * @param points name rows of this layer: `{ properties, coordinates }`
 * @param unit the grid, in metres
 */
export function layer(objects, points, unit) {
  const grid = Object.fromEntries(
    Object.entries(objects).map(([name, geometry]) => [name, onGrid(geometry, unit)])
  );
  const names = {
    type: 'FeatureCollection',
    features: points.map(({ properties, coordinates }) => ({
      type: 'Feature',
      properties,
      geometry: onGrid({ type: 'Point', coordinates }, unit)
    }))
  };
  return quantize(topology({ ...grid, names }), { scale: [unit, unit], translate: [0, 0] });
}

/** The file's text: one arc a line, so that a change is seen in a diff. */
export function print({ type, transform, objects, arcs }) {
  const entries = Object.entries(objects).map(([k, v]) => `    "${k}": ${JSON.stringify(v)}`);
  const lines = arcs.map((arc) => `    ${JSON.stringify(arc)}`);
  return `{
  "type": "${type}",
  "transform": ${JSON.stringify(transform)},
  "objects": {
${entries.join(',\n')}
  },
  "arcs": [
${lines.join(',\n')}
  ]
}
`;
}
