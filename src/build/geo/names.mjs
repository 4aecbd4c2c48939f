// What the base map can name, as points with properties: countries, rivers, suburbs, streets.
import { project } from '../../lib/drawing/map/projection.js';
import { city } from './geometry.mjs';
import { join } from './planar.mjs';
import { csv, features } from './sources.mjs';

const at = ({ lon, lat }) => project(+lon, +lat);

function written(kinds) {
  return csv('names.csv')
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ id, name, kind, rank, ...place }) => ({
      properties: { id, name, kind, rank: +rank },
      coordinates: at(place)
    }));
}

/** Points every `step` metres along a line, with the line's vertices left out. */
function pointsAlong(line, step) {
  const points = [line[0]];
  let rest = step;
  for (let i = 1; i < line.length; i++) {
    let [a, b] = [line[i - 1], line[i]];
    let length = Math.hypot(b[0] - a[0], b[1] - a[1]);
    while (length >= rest) {
      const t = rest / length;
      a = [a[0] + t * (b[0] - a[0]), a[1] + t * (b[1] - a[1])];
      points.push(a);
      length -= rest;
      rest = step;
    }
    rest -= length;
  }
  return points;
}

/** The straightest places of a street to write its name along: a middle, an angle, a length. */
function spots(name, lines) {
  const half = 400;
  const step = 50;
  return lines
    .flatMap((line) => {
      const points = pointsAlong(line, step);
      const reach = half / step;
      return points.slice(reach, -reach).map((middle, i) => {
        const [a, b] = [points[i], points[i + 2 * reach]];
        const chord = Math.hypot(b[0] - a[0], b[1] - a[1]);
        const angle = (Math.atan2(b[1] - a[1], b[0] - a[0]) * 180) / Math.PI;
        const upright = angle > 90 ? angle - 180 : angle < -90 ? angle + 180 : angle;
        return { middle, angle: Math.round(upright), straight: chord / (2 * half) };
      });
    })
    .sort((a, b) => b.straight - a.straight)
    .filter(
      ({ middle }, i, list) =>
        !list
          .slice(0, i)
          .some((o) => Math.hypot(o.middle[0] - middle[0], o.middle[1] - middle[1]) < 500)
    )
    .filter(({ straight }) => straight > 0.93)
    .slice(0, 2)
    .map(({ middle, angle }) => ({
      properties: {
        id: name.toLowerCase().replace(/\W+/g, '-'),
        name,
        kind: 'street',
        rank: 4,
        angle
      },
      coordinates: middle
    }));
}

function streets() {
  const byName = new Map();
  for (const { properties, geometry } of features(city.streets)) {
    if (properties.kind !== 'edge') continue;
    const name = city.sameStreet[properties.road] ?? properties.road;
    const lines = byName.get(name) ?? [];
    lines.push(geometry.coordinates.map(([lon, lat]) => project(lon, lat)));
    byName.set(name, lines);
  }
  return [...byName].flatMap(([name, lines]) => spots(name, join(lines)));
}

/** Towns and landmarks are the story's own places, in places.csv; here stands only the ground. */
export const names = {
  region: () => written(['country', 'sea']),
  country: () => written(['river']),
  city: () => [...written(['city-country', 'city-river', 'suburb', 'runway', 'gap']), ...streets()]
};
