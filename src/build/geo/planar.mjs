// Plane geometry in metres, y to the south, shared by the layers and their tests.
import { leastIndex, min, pairs, polygonArea } from 'd3';

/** Signed area of a closed ring in m²: positive where it runs clockwise as seen on the map. */
export const area = (ring) => -polygonArea(ring);

/** The same ring, running clockwise as seen on the map. */
export const clockwise = (ring) => (area(ring) < 0 ? ring.toReversed() : ring);

/** Distance from point `p` to the segment `a`–`b`. */
export function toSegment([px, py], [ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay];
  const along = dx || dy ? ((px - ax) * dx + (py - ay) * dy) / (dx * dx + dy * dy) : 0;
  const t = Math.max(0, Math.min(1, along));
  return Math.hypot(px - ax - t * dx, py - ay - t * dy);
}

/** Distance from point `p` to the nearest part of a line. */
export const toLine = (p, line) => min(pairs(line), ([a, b]) => toSegment(p, a, b));

/** The index of the vertex of `line` nearest to `p`. */
export const nearest = (p, line) => leastIndex(line, (q) => Math.hypot(q[0] - p[0], q[1] - p[1]));

/** The part of a closed ring from vertex `i` to vertex `j`, forwards, over its seam if need be. */
export function stretch(ring, i, j) {
  const open = ring.slice(0, -1);
  return i <= j ? open.slice(i, j + 1) : [...open.slice(i), ...open.slice(0, j + 1)];
}

/** Lines whose ends meet become one; order and directions are kept stable. */
export function join(lines, within = 1) {
  const left = lines.map((line) => [...line]);
  const meet = (p, q) => Math.hypot(p[0] - q[0], p[1] - q[1]) <= within;
  for (let i = 0; i < left.length; i++)
    for (let j = i + 1; j < left.length; j++) {
      const [a, b] = [left[i], left[j]];
      const joined = meet(a.at(-1), b[0])
        ? [...a, ...b.slice(1)]
        : meet(a[0], b.at(-1))
          ? [...b, ...a.slice(1)]
          : meet(a.at(-1), b.at(-1))
            ? [...a, ...b.toReversed().slice(1)]
            : meet(a[0], b[0])
              ? [...b.toReversed(), ...a.slice(1)]
              : null;
      if (!joined) continue;
      left[i] = joined;
      left.splice(j, 1);
      j = i;
    }
  return left;
}
