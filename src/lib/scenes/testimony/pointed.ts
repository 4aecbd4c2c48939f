import type { PointsOf } from '../types';
import { markRoom } from './type';
import type { TestimonyGraph } from './types';

/** Every statement at its mark and its speaker's name. */
export const pointed: PointsOf<TestimonyGraph> = ({ voices }) =>
  voices.flatMap(({ key, x, y }) => [
    { key, x: x + markRoom(12) / 2, y, reach: 16 },
    { key, x: x + markRoom(12) + 24, y, reach: 16 }
  ]);
