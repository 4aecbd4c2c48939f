import type { PointsOf } from '../types';
import { seatSize } from './seatSize';
import type { AssemblyGraph } from './types';

/** Every seat; one that was won in a known constituency by the key of that. */
export const pointed: PointsOf<AssemblyGraph> = ({ seats, pitch, origins }) => {
  const won = new Map(origins);
  const { side } = seatSize(pitch);
  return seats
    .filter(({ held }) => held > 0.5)
    .map(({ chair, x, y }) => {
      const from = won.get(chair);
      return {
        key: from === undefined ? `chair:${chair}` : `constituency:${from}`,
        x,
        y,
        reach: pitch * 0.75,
        width: side,
        height: side
      };
    });
};
