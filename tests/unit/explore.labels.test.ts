import { describe, expect, test } from 'vitest';
import { exploreData } from '$lib/explore/data';
import { exploreViewport, stillViewports } from '$lib/explore/viewport';
import { nightAt } from '$lib/explore/keyframe';
import { toScreen } from '$lib/drawing/map/camera';
import { overlaps, type Box } from '$lib/drawing/map/place';
import { footBoxes, footOf } from '$lib/scenes/map/furniture';
import { sizeOf } from '$lib/scenes/map/type';
import { layout } from '$lib/scenes/night/layout';
import { readStory } from '$lib/story/index.ts';
import { boxesOf } from '$lib/scenes/map/labelBoxes';
import { storyDir } from '$lib/story/dir.js';

const data = exploreData(readStory(storyDir()))!;
/** The picture's sizes on phones, tablets, zoomed and plain desks. */
const sizes: readonly (readonly [number, number])[] = [
  [328, 296],
  [288, 256],
  [364, 336],
  [422, 365],
  [385, 207],
  [694, 240],
  [720, 409],
  [799, 213],
  [676, 672]
];
const viewports = [
  ...Object.values(stillViewports),
  ...sizes.map(([width, height]) => exploreViewport(width, height))
];
/** Every hour, with and without phrases. What one teller says is a part of it. */
const choices = Array.from({ length: 25 }, (_, i) =>
  [false, true].map((reported) => ({ minute: i * 60, reported, teller: null }))
).flat();

const away = ([left, top, right, bottom]: Box, [x, y]: readonly [number, number]): number =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));

describe.each(viewports)('the labels of the explorable night at $width × $height', (viewport) => {
  const graphs = choices.map((choice) => {
    const { map, strip } = layout(nightAt(data, choice), viewport);
    const labels = map.labels.map((label) => ({ ...label, boxes: boxesOf(label, map) }));
    return { map, strip, labels, at: `${choice.minute} ${choice.reported}` };
  });

  test('name every place that is drawn', () => {
    for (const { map, labels, at } of graphs)
      for (const { key } of map.marks)
        expect(
          labels.map((label) => label.key),
          at
        ).toContain(key);
  });

  test('lie neither on each other, nor on the small print, the locator or a mark', () => {
    for (const { map, labels, at } of graphs) {
      const { x, y, width, height } = map.locator;
      const marks = map.marks.map((mark): Box => {
        const [mx, my] = toScreen(map.camera, mark.at);
        return [mx - mark.radius, my - mark.radius, mx + mark.radius, my + mark.radius];
      });
      const taken = [
        ...footBoxes(footOf(map.camera, map.viewport)),
        [x, y, x + width, y + height] as const
      ];
      labels.forEach(({ key, boxes }, i) => {
        const others = [...taken, ...marks, ...labels.slice(i + 1).flatMap((other) => other.boxes)];
        for (const box of boxes)
          expect(
            others.some((other) => overlaps(box, other)),
            `${key} at ${at}`
          ).toBe(false);
      });
    }
  });

  test('are whole, and large enough to read', () => {
    for (const { strip, labels, at } of graphs)
      for (const { key, boxes, lines } of labels) {
        for (const [left, top, right, bottom] of boxes) {
          expect(left, `${key} at ${at}`).toBeGreaterThanOrEqual(0);
          expect(top, `${key} at ${at}`).toBeGreaterThanOrEqual(0);
          expect(right, `${key} at ${at}`).toBeLessThanOrEqual(viewport.width);
          expect(bottom, `${key} at ${at}`).toBeLessThanOrEqual(strip!.panel.y);
        }
        for (const { style } of lines)
          expect(sizeOf(style, viewport.narrow), key).toBeGreaterThanOrEqual(12);
      }
  });

  test('stand nearer to their own mark than to any other', () => {
    for (const { map, labels, at } of graphs)
      for (const own of map.marks) {
        const box = labels.find(({ key }) => key === own.key)?.boxes[0];
        if (!box) continue;
        const from = (mark: typeof own) => away(box, toScreen(map.camera, mark.at));
        for (const other of map.marks)
          if (other !== own)
            expect(from(own), `${own.key} by ${other.key} at ${at}`).toBeLessThan(from(other));
      }
  });
});
