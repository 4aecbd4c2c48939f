import { expect } from 'vitest';
import { toScreen } from '$lib/drawing/map/camera';
import { overlaps, type Box } from '$lib/drawing/map/place';
import { footBoxes, footOf } from '$lib/scenes/map/furniture';
import { blockSize } from '$lib/scenes/map/type';
import type { MapGraph, MapLabel } from '$lib/scenes/map/types';

/** What a label covers, from its type alone: its block, or small boxes along a turned line. */
export function boxesOf(
  { at, dx, dy, anchor, angle, lines }: MapLabel,
  { camera, viewport }: MapGraph
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

/** No two labels overlap, and none lies on the small print or the locator. */
export function expectApart(
  labels: readonly { readonly key: string; readonly boxes: readonly Box[] }[],
  { locator, camera, viewport }: MapGraph
): void {
  const { x, y, width, height } = locator;
  const taken: Box[] = [...footBoxes(footOf(camera, viewport)), [x, y, x + width, y + height]];
  labels.forEach(({ key, boxes }, i) => {
    const others = labels.slice(i + 1).flatMap((other) => other.boxes);
    for (const box of boxes)
      expect(
        [...taken, ...others].some((other) => overlaps(box, other)),
        key
      ).toBe(false);
  });
}
