import { Delaunay, least } from 'd3';
import type { Point } from '../../scenes/types';

/**
 * Finds what a place in the picture means: the nearest point, where it reaches so far; else of the
 * marks that reach further, as areas do, the smallest; `null` where nothing is near.
 */
export function nearestIn(points: readonly Point[]): (x: number, y: number) => Point | null {
  const mesh = Delaunay.from(
    points,
    ({ x }) => x,
    ({ y }) => y
  );
  return (x, y) => {
    const holds = (point: Point) => Math.hypot(point.x - x, point.y - y) <= point.reach;
    const nearest = points[mesh.find(x, y)];
    if (nearest && holds(nearest)) return nearest;
    return least(points.filter(holds), ({ reach }) => reach) ?? null;
  };
}
