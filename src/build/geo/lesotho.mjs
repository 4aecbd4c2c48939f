// Lesotho's outline and its rivers. The border follows the Caledon (Mohokare) for half its length.
import { project } from '../../lib/drawing/map/projection.js';
import { clockwise, join, nearest, stretch, toLine } from './planar.mjs';
import { features } from './sources.mjs';
import { simplified } from './topology.mjs';

const planar = (line) => line.map(([lon, lat]) => project(lon, lat));

/** The border around Maseru, from the south-west to the north-east; metres. */
export const cityBorder = () =>
  planar(features('maseru-border-10m.geojson')[0].geometry.coordinates);

/** Metres: nearer than this, the border is the river. */
const caledonIsNear = 2500;

/**
 * The package's outline steps around square water tiles at some bends of the river: a corner between
 * a side due east–west and one due north–south, both longer than 60 m. Such corners are left out.
 * @param ring degrees
 */
function withoutTiles(ring) {
  const flat = (a, b, axis) =>
    Math.abs(a[axis] - b[axis]) < 2e-5 && Math.abs(a[1 - axis] - b[1 - axis]) > 6e-4;
  return ring.filter((p, i) => {
    const [a, b] = [ring[i - 1], ring[i + 1]];
    if (!a || !b) return true;
    return !((flat(a, p, 0) && flat(p, b, 1)) || (flat(a, p, 1) && flat(p, b, 0)));
  });
}

/** The outline as a clockwise ring, in which the finer line near the city takes its own stretch. */
function outline(city) {
  const [found] = features('lesotho-outline-100m.geojson')[0].geometry.coordinates;
  const ring = clockwise(planar(withoutTiles(found)));
  const [south, north] = [city[0], city.at(-1)].map((end) => nearest(end, ring));
  // From the north-eastern end round the country to the south-western one, then home along the river.
  const round = stretch(ring, north, south).slice(1, -1);
  return { ring: [...city, ...round, city[0]], north: city.length - 1 };
}

/** The rivers' pieces are cut at whole degrees; put together again. */
function rivers() {
  return join(
    features('rivers-gshhg.geojson').map(({ geometry }) => planar(geometry.coordinates)),
    400
  );
}

/** Where the border leaves the river on either side of the stretch `0`–`north`, as vertices. */
function ends(ring, north, caledon) {
  const open = ring.slice(0, -1);
  const far = (i) => toLine(open.at(i % open.length), caledon) > caledonIsNear;
  let [source, mouth] = [north, 0];
  while (!far(source + 1)) source++;
  while (!far(mouth - 1)) mouth--;
  return { source, mouth: mouth + open.length };
}

export function lesotho() {
  const { ring, north } = outline(cityBorder());
  const all = rivers().toSorted((a, b) => b.length - a.length);
  const caledon = all.find((line) => line.some(([x, y]) => Math.hypot(x, y) < 15_000));
  const senqu = all.find((line) => line !== caledon);
  const { source, mouth } = ends(ring, north, caledon);
  const lines = {
    outline: { type: 'Polygon', coordinates: [ring] },
    // In three arcs, so that the middle one, around Maseru, can give way to the finer line.
    caledon: {
      type: 'MultiLineString',
      coordinates: [stretch(ring, mouth, 0), stretch(ring, 0, north), stretch(ring, north, source)]
    }
  };
  const below = downstream(caledon, ring[0], ring[mouth]);
  const flowing = { rivers: { type: 'MultiLineString', coordinates: [senqu, below] } };
  return {
    ...simplified({ far: lines.outline }, 4e6),
    ...simplified(lines, 150_000),
    ...simplified(flowing, 2_500_000)
  };
}

/** The Caledon below the point where the border leaves it, joined to that point. */
function downstream(caledon, city, leaves) {
  const from = nearest(leaves, caledon);
  return nearest(city, caledon) > from
    ? [...caledon.slice(0, from + 1), leaves]
    : [leaves, ...caledon.slice(from)];
}
