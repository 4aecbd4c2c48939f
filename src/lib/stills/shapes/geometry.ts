import { paths } from '../../drawing/map/geometry';
import { clipLine, clipRing, simplify, type Window } from './clip';
import { readPath, type Subpath } from './readPath';
import { writePath } from './writePath';

/** A uniform scale, then a shift: what every map of the story is drawn under. */
export interface Placement {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}

/** Pixels: no point of a still's line is further from the map's own. */
const tolerance = 0.2;

const byId = new Map(paths.map((path) => [path.id, path]));

/** Metres to one unit of a path of the maps. */
export const unitOfPath = (id: string): number => byId.get(id)?.unit ?? 1;

/**
 * One of the maps' paths in pixels, no more of it than a window shows.
 * @param id `geo-…`
 * @param to from metres to pixels
 * @param how `area` for what is filled, `line` for what is not; `dots` for lines that begin at a dot
 * and are taken whole, so that no dot moves
 * @returns path data, empty where the window shows none of it
 * @throws if there is no such path
 */
export function drawGeometry(
  id: string,
  to: Placement,
  window: Window,
  how: 'area' | 'line' | 'dots'
): string {
  const path = byId.get(id);
  if (!path) throw new Error(`a map uses “#${id}”, which Geometry.svelte does not hold`);
  const k = to.k * path.unit;
  const subpaths = readPath(path.d, k).map(({ points, closed }): Subpath => ({
    closed,
    points: points.map(([x, y]) => [x * k + to.x, y * k + to.y])
  }));
  if (how === 'area') {
    const rings = subpaths.map(({ points }) => clipRing(points, window));
    return writePath(
      rings.map((ring) => simplify(ring, tolerance)),
      true
    );
  }
  const lines = subpaths.map(({ points, closed }) =>
    closed && points[0] ? [...points, points[0]] : points
  );
  if (how === 'dots')
    return writePath(
      lines.filter((line) => clipLine(line, window).length > 0),
      false
    );
  const parts = lines.flatMap((line) => clipLine(line, window));
  return writePath(
    parts.map((part) => simplify(part, tolerance)),
    false
  );
}
