import { expect } from 'vitest';
import { overlaps, type Box } from '$lib/drawing/map/place';
import { footBoxes, footOf } from '$lib/scenes/map/furniture';
import type { MapGraph } from '$lib/scenes/map/types';

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
