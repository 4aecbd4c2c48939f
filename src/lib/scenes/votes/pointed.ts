import type { Point, PointsOf } from '../types';
import { along } from '../along';
import type { VotesGraph } from './types';

/** Pixels from a line or a bar at which it is still meant. */
const reach = 14;

/** Every line along its length, and the bars of the turnout. */
export const pointed: PointsOf<VotesGraph> = ({ slopes, bars }) => [
  ...slopes.flatMap(({ key, x1, y1, x2, y2 }): Point[] => along([x1, y1], [x2, y2], key, reach)),
  ...bars.flatMap(({ year, x, y, width, height }) => {
    const middle = y + height / 2;
    return along([x, middle], [x + width, middle], `turnout:${year}`, reach);
  })
];
