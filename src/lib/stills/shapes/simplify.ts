import { presimplify, simplify } from 'topojson-simplify';
import type { Line } from '../../drawing/map/topology';

/**
 * Lines with fewer points: those go that make a smaller triangle with their neighbours than `least`,
 * in square units of the lines (Visvalingam & Whyatt 1993).
 */
export function withFewerPoints(lines: readonly Line[], least: number): Line[] {
  const arcs = lines.map((line) => line.map(([x, y]) => [x, y]));
  return simplify(presimplify({ type: 'Topology', objects: {}, arcs }), least).arcs;
}
