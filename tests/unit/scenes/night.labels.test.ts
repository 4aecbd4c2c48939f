import { describe, expect, test } from 'vitest';
import { toScreen } from '$lib/drawing/map/camera';
import { overlaps } from '$lib/drawing/map/place';
import { footBoxes, footOf } from '$lib/scenes/map/furniture';
import { layout } from '$lib/scenes/night/layout';
import { boxesOf } from '../drawing/map/labelBoxes';
import { frames, nights } from './night.frames';

/**
 * Where a name finds no room beside the strip: on the lowest windows the card alone says it. What is
 * said of a place, the dead man's name, always stands.
 */
const crowded = (height: number, caption: string | undefined): boolean =>
  height < 600 && caption === undefined;

describe.each(frames)('in %s', (_, frame) => {
  describe.each(nights)('$id', ({ made }) => {
    const { map: drawing, strip } = layout(made, frame);
    const clear = drawing.frame.clear;
    const labels = drawing.labels.map((label) => ({
      key: label.key,
      boxes: boxesOf(label, drawing)
    }));

    test('names everything that is lit, named or shared', () => {
      const keys = drawing.labels.map(({ key }) => key);
      for (const { id, role, caption } of made.map.places)
        if ((role === 'lit' || role === 'named') && !crowded(frame.height, caption))
          expect(keys).toContain(id);
      if (crowded(frame.height, undefined)) return;
      for (const { id } of made.map.unknown) expect(keys).toContain(`unknown:${id}`);
      if (made.map.area && !made.map.area.quiet) {
        const label = drawing.labels.find(({ key }) => key === `area:${made.map.area?.id}`);
        const words = label?.lines.map(({ text }) => text).join(' ') ?? 'nothing';
        for (const { name, lit } of made.map.area.members) if (lit) expect(words).toContain(name);
      }
    });

    test('no two labels overlap, and none lies on the small print or the locator', () => {
      const { x, y, width, height } = drawing.locator;
      const taken = [
        ...footBoxes(footOf(drawing.camera, drawing.frame)),
        [x, y, x + width, y + height] as const
      ];
      labels.forEach(({ key, boxes }, i) => {
        const others = labels.slice(i + 1).flatMap((other) => other.boxes);
        for (const box of boxes)
          expect(
            [...taken, ...others].some((other) => overlaps(box, other)),
            key
          ).toBe(false);
      });
    });

    test('none is cut by the frame, and none lies under cards or strip', () => {
      for (const { key, boxes } of labels)
        for (const [left, top, right, bottom] of boxes) {
          expect(left, key).toBeGreaterThanOrEqual(clear.left);
          expect(top, key).toBeGreaterThanOrEqual(clear.top);
          expect(right, key).toBeLessThanOrEqual(frame.width - clear.right);
          expect(bottom, key).toBeLessThanOrEqual(strip?.panel.y ?? frame.height - clear.bottom);
        }
    });

    test('draws a trace whole or not at all', () => {
      for (const { key, at, trace, radius } of drawing.marks) {
        const [x, y] = toScreen(drawing.camera, at);
        if (trace === 0 || !strip) continue;
        const r = radius + 4;
        expect(x >= r && x <= frame.width - r && y >= r && y <= frame.height - r, key).toBe(true);
      }
    });

    test('its places in focus stand in the clear, none under the locator', () => {
      const { x: left, y: top, width, height } = drawing.locator;
      for (const { at, role, id, caption } of made.map.places) {
        if (role === 'base' || role === 'trace') continue;
        const [x, y] = toScreen(drawing.camera, at);
        expect(x, id).toBeGreaterThan(clear.left);
        expect(x, id).toBeLessThan(frame.width - clear.right);
        expect(y, id).toBeGreaterThan(clear.top);
        expect(y, id).toBeLessThan(strip?.panel.y ?? frame.height - clear.bottom);
        const under = x > left && x < left + width && y > top && y < top + height;
        expect(under && !crowded(frame.height, caption), id).toBe(false);
      }
    });
  });
});
