import type { PointsOf } from '../types';
import { inset } from './tile';
import type { ConstituenciesGraph } from './types';

/** Every tile, by the key with which it becomes a seat. */
export const pointed: PointsOf<ConstituenciesGraph> = ({ tiles, tile: { width, height } }) =>
  tiles.map(({ key, x, y }) => ({
    key: `constituency:${key}`,
    x: x + width / 2,
    y: y + height / 2,
    reach: Math.hypot(width, height) / 2,
    width: width - 2 * inset,
    height: height - 2 * inset
  }));
