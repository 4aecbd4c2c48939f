import { along } from '../along';
import type { PointsOf } from '../types';
import type { LivesGraph } from './types';

/** Pixels beyond a bar at which it is still meant. */
const beside = 5;

/** Every stretch of a life along its length, those in front last. */
export const pointed: PointsOf<LivesGraph> = ({ segments }) =>
  segments
    .filter(({ x0, x1, state }) => x1 > x0 || state === 'dead')
    .flatMap(({ key, x0, x1, y, height }) => {
      const middle = y + height / 2;
      return along([x0, middle], [x1, middle], key, Math.max(9, height / 2 + beside));
    });
