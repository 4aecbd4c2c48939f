import { least } from 'd3';
import type { Area } from '../../drawing/area';
import { fit, type Grid } from './fit';
import { setNames } from './names';
import type { Block, Month } from './types';

const noWords = setNames([], { width: 0, size: 12, most: 0 });

/**
 * Every month as a block. Those that are not shown lie, faded out, where they would on the wall of
 * all months if a camera had come near to those that are.
 */
export function blocksOf(
  months: readonly Month[],
  shown: readonly Month[],
  grid: Grid,
  area: Area
): Block[] {
  const wall = shown.length < months.length ? fit(months, () => noWords, area, 20) : grid;
  const zoom = grid.pitch / wall.pitch;
  const nearest = (i: number) =>
    least(shown, (month) => Math.abs(months.indexOf(month) - i)) ?? months[0];
  return months.map((month, i) => {
    const { pitch } = grid;
    const weekdays = grid.weekdays ? 1 : 0;
    const place = grid.places[shown.indexOf(month)];
    if (place) return { ...month, opacity: 1, x: place.x, y: place.y, pitch, weekdays };
    const near = nearest(i);
    const at = near && grid.places[shown.indexOf(near)];
    const [from, to] = [near && wall.places[months.indexOf(near)], wall.places[i]];
    const [dx, dy] = from && to ? [to.x - from.x, to.y - from.y] : [0, 0];
    return {
      ...month,
      opacity: 0,
      x: (at?.x ?? area.x) + dx * zoom,
      y: (at?.y ?? area.y) + dy * zoom,
      pitch,
      weekdays
    };
  });
}
