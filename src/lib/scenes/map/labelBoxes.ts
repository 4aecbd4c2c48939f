import { toScreen } from '../../drawing/map/camera';
import type { Box } from '../../drawing/map/place';
import { blockSize } from './type';
import type { MapGraph, MapLabel } from './types';

/** What a label covers, from its type alone: its block, or small boxes along a turned line. */
export function boxesOf(
  { at, dx, dy, anchor, angle, lines }: MapLabel,
  { camera, viewport }: Pick<MapGraph, 'camera' | 'viewport'>
): Box[] {
  const { width, height, first } = blockSize(lines, viewport.narrow);
  const [px, py] = toScreen(camera, at);
  const shift = { start: 0, middle: -0.5, end: -1 }[anchor] * width;
  const [left, top] = [px + dx + shift, py + dy - first];
  if (angle === 0) return [[left, top, left + width, top + height]];
  const turn = (angle * Math.PI) / 180;
  return Array.from({ length: 12 }, (_, i) => {
    const u = shift + ((i + 0.5) / 12) * width;
    const [x, y] = [px + dx + u * Math.cos(turn), py + dy + u * Math.sin(turn)];
    return [x - 3, y - 3, x + 3, y + 3] as const;
  });
}
