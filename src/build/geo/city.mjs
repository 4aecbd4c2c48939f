// The city: the border along the river, the main streets, the runway.
import { project } from '../../lib/drawing/map/projection.js';
import { cityBorder } from './border.mjs';
import { city as settings } from './geometry.mjs';
import { csv, features } from './sources.mjs';
import { simplified } from './topology.mjs';

const { margin, trunk } = settings;

/** The ground around the finer line: it covers the coarser one where the map is near enough. */
function ground(border) {
  const [south, north] = [border[0], border.at(-1)];
  const west = south[0] - margin.west;
  const east = north[0] + margin.east;
  const corners = [
    [west, north[1]],
    [east, north[1]],
    [east, south[1]],
    [west, south[1]]
  ];
  return { type: 'Polygon', coordinates: [[...corners, corners[0]]] };
}

function streets() {
  const edges = features(settings.streets).filter(({ properties }) => properties.kind === 'edge');
  const lines = (main) => ({
    type: 'MultiLineString',
    coordinates: edges
      .filter(({ properties }) => trunk.includes(properties.road) === main)
      .map(({ geometry }) => geometry.coordinates.map(([lon, lat]) => project(lon, lat)))
  });
  return { main: lines(true), streets: lines(false) };
}

export function city() {
  const border = cityBorder();
  const runways = csv('points.csv')
    .filter(({ kind }) => kind === 'runway')
    .map(({ lon, lat, lon2, lat2 }) => [project(+lon, +lat), project(+lon2, +lat2)]);
  return {
    ground: ground(border),
    ...simplified({ border: { type: 'LineString', coordinates: border } }, 900),
    ...simplified(streets(), 500),
    runway: { type: 'MultiLineString', coordinates: runways }
  };
}
