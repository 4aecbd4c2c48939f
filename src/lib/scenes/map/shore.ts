import { min, range } from 'd3';
import { city, country } from '../../drawing/map/geometry';
import { interpolatePoint } from '../../drawing/motion/interpolate';
import { linesOf, unitOf, type Layer, type Point } from '../../drawing/map/topology';
import { shapeOf } from './groundLabels';

/** Metres: no label reaches further from the origin, and none could tell the points of a line apart. */
const reach = { from: 60_000, step: 60 };

/** Points along the lines of an object, metres. */
const along = (layer: Layer, name: string): Point[] =>
  linesOf(layer, name).flatMap((line) =>
    line.slice(1).flatMap(([x, y], i): Point[] => {
      const unit = unitOf(layer);
      const [px, py] = line[i] ?? [x, y];
      const count = Math.ceil((Math.hypot(x - px, y - py) * unit) / reach.step);
      const at = interpolatePoint([px * unit, py * unit], [x * unit, y * unit]);
      return range(1, count + 1)
        .map((j): Point => at(j / count))
        .filter(([ax, ay]) => Math.max(Math.abs(ax), Math.abs(ay)) < reach.from);
    })
  );

const border = [...along(city, 'border'), ...along(country, 'outline')];

/** Metres above and below a spot that hold no border, as far to both sides as the name's shape asks. */
export function roomAt([x, y]: Point, name: string): number {
  const shape = shapeOf(name);
  const free = min(border, ([bx, by]) => Math.max(Math.abs(bx - x) / shape, Math.abs(by - y)));
  return Math.round(free ?? Infinity);
}
