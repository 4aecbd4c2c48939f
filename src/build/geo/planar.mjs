// Plane geometry in metres, y to the south, shared by the layers and their tests.

/** Signed area of a closed ring in m²: positive where it runs clockwise as seen on the map. */
export function area(ring) {
  let sum = 0;
  for (let i = 1; i < ring.length; i++)
    sum += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  return sum / 2;
}

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
export function toLine(p, line) {
  let least = Infinity;
  for (let i = 1; i < line.length; i++) least = Math.min(least, toSegment(p, line[i - 1], line[i]));
  return least;
}

/** The index of the vertex of `line` nearest to `p`. */
export function nearest(p, line) {
  let best = 0;
  const far = (q) => Math.hypot(q[0] - p[0], q[1] - p[1]);
  line.forEach((q, i) => far(q) < far(line[best]) && (best = i));
  return best;
}

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
