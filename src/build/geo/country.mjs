// The country's outline and its rivers. The border follows one of them for a part of its length.
import { cityBorder, planar } from './border.mjs';
import { country as settings } from './geometry.mjs';
import { clockwise, join, nearest, stretch, toLine } from './planar.mjs';
import { features } from './sources.mjs';
import { simplified } from './topology.mjs';

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
  const [found] = features(settings.outline)[0].geometry.coordinates;
  const ring = clockwise(planar(withoutTiles(found)));
  const [south, north] = [city[0], city.at(-1)].map((end) => nearest(end, ring));
  // From the north-eastern end round the country to the south-western one, then home along the river.
  const round = stretch(ring, north, south).slice(1, -1);
  return { ring: [...city, ...round, city[0]], north: city.length - 1 };
}

/** The rivers' pieces are cut at whole degrees; put together again. */
function rivers() {
  return join(
    features(settings.rivers).map(({ geometry }) => planar(geometry.coordinates)),
    400
  );
}

/** Where the border leaves the river on either side of the stretch `0`–`north`, as vertices. */
function ends(ring, north, river) {
  const open = ring.slice(0, -1);
  const far = (i) => toLine(open.at(i % open.length), river) > settings.borderRiver.follows;
  let [source, mouth] = [north, 0];
  while (!far(source + 1)) source++;
  while (!far(mouth - 1)) mouth--;
  return { source, mouth: mouth + open.length };
}

export function country() {
  const { ring, north } = outline(cityBorder());
  const all = rivers().toSorted((a, b) => b.length - a.length);
  const { passes } = settings.borderRiver;
  const river = all.find((line) => line.some(([x, y]) => Math.hypot(x, y) < passes));
  const other = all.find((line) => line !== river);
  const { source, mouth } = ends(ring, north, river);
  const lines = {
    outline: { type: 'Polygon', coordinates: [ring] },
    // In three arcs, so that the middle one, around the city, can give way to the finer line.
    'border-river': {
      type: 'MultiLineString',
      coordinates: [stretch(ring, mouth, 0), stretch(ring, 0, north), stretch(ring, north, source)]
    }
  };
  const below = downstream(river, ring[0], ring[mouth]);
  const flowing = { rivers: { type: 'MultiLineString', coordinates: [other, below] } };
  return {
    ...simplified({ far: lines.outline }, 4e6),
    ...simplified(lines, 150_000),
    ...simplified(flowing, 2_500_000)
  };
}

/** The river below the point where the border leaves it, joined to that point. */
function downstream(river, city, leaves) {
  const from = nearest(leaves, river);
  return nearest(city, river) > from
    ? [...river.slice(0, from + 1), leaves]
    : [leaves, ...river.slice(from)];
}
