import { toScreen } from '../../drawing/map/camera';
import type { PointsOf } from '../types';
import type { MapGraph } from './types';

/** Pixels from a place at which it is still meant. */
const reach = 18;

/** Every place that is seen, as far as it may lie from its point, and the areas. */
export const placePoints: PointsOf<MapGraph> = ({ camera, marks, areas }) => [
  ...marks
    .filter(({ base, from }) => !base || camera.k >= from)
    .map(({ key, at, ring }) => pointAt(key, toScreen(camera, at), ring * camera.k)),
  ...areas.map(({ key, at, radius }) => pointAt(key, toScreen(camera, at), radius * camera.k))
];

const pointAt = (key: string, [x, y]: [number, number], radius: number) => ({
  key,
  x,
  y,
  reach: Math.max(reach, radius)
});
