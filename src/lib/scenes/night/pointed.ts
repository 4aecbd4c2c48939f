import { along } from '../along';
import { placePoints } from '../map/placePoints';
import type { PointsOf } from '../types';
import type { NightGraph } from './types';

/** Pixels from a reported hour at which it is still meant. */
const reach = 9;

/** The places of the map that the strip does not cover, and the strip's hours and phrases. */
export const pointed: PointsOf<NightGraph> = ({ map, strip }) => {
  const places = placePoints(map);
  if (!strip) return places;
  const [left, right] = [strip.x, strip.x + strip.width];
  return [
    ...places.filter(({ y }) => y < strip.panel.y),
    ...strip.marks.flatMap(({ key, x, width, y, height }) => {
      const [from, to] = [Math.max(left, x), Math.min(right, x + width)];
      const middle = y + height / 2;
      return to < from ? [] : along([from, middle], [to, middle], key, Math.max(reach, height / 2));
    })
  ];
};
