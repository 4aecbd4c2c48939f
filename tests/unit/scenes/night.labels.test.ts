import { describe, expect, test } from 'vitest';
import { toScreen } from '$lib/drawing/map/camera';
import { layout } from '$lib/scenes/night/layout';
import { boxesOf } from '$lib/scenes/map/labelBoxes';
import { expectApart } from '../drawing/map/apart';
import { viewports, nights } from './night.pictures';

/**
 * Where a name finds no room beside the strip: on the lowest windows the card alone says it. What is
 * said of a place, the dead man's name, always stands.
 */
const crowded = (height: number, caption: string | undefined): boolean =>
  height < 600 && caption === undefined;

describe.each(viewports)('in %s', (_, viewport) => {
  describe.each(nights)('$id', ({ made }) => {
    const { map: graph, strip } = layout(made, viewport);
    const safeArea = graph.viewport.safeArea;
    const labels = graph.labels.map((label) => ({
      key: label.key,
      boxes: boxesOf(label, graph)
    }));

    test('names everything that is highlighted, named or shared', () => {
      const keys = graph.labels.map(({ key }) => key);
      for (const { id, role, caption } of made.map.places)
        if ((role === 'highlighted' || role === 'named') && !crowded(viewport.height, caption))
          expect(keys).toContain(id);
      if (crowded(viewport.height, undefined)) return;
      for (const { id } of made.map.unknown) expect(keys).toContain(`unknown:${id}`);
      if (made.map.area && !made.map.area.quiet) {
        const label = graph.labels.find(({ key }) => key === `area:${made.map.area?.id}`);
        const words = label?.lines.map(({ text }) => text).join(' ') ?? 'nothing';
        for (const { name, highlighted } of made.map.area.members)
          if (highlighted) expect(words).toContain(name);
      }
    });

    test('no two labels overlap, and none lies on the small print or the locator', () =>
      expectApart(labels, graph));

    test('none is cut by the viewport, and none lies under cards or strip', () => {
      for (const { key, boxes } of labels)
        for (const [left, top, right, bottom] of boxes) {
          expect(left, key).toBeGreaterThanOrEqual(safeArea.left);
          expect(top, key).toBeGreaterThanOrEqual(safeArea.top);
          expect(right, key).toBeLessThanOrEqual(viewport.width - safeArea.right);
          expect(bottom, key).toBeLessThanOrEqual(
            strip?.panel.y ?? viewport.height - safeArea.bottom
          );
        }
    });

    test('draws a visited place whole or not at all', () => {
      for (const { key, at, visited, radius } of graph.marks) {
        const [x, y] = toScreen(graph.camera, at);
        if (visited === 0 || !strip) continue;
        const r = radius + 4;
        expect(x >= r && x <= viewport.width - r && y >= r && y <= viewport.height - r, key).toBe(
          true
        );
      }
    });

    test('its places in focus stand in the clear, none under the locator', () => {
      const { x: left, y: top, width, height } = graph.locator;
      for (const { at, role, id, caption } of made.map.places) {
        if (role === 'base' || role === 'visited') continue;
        const [x, y] = toScreen(graph.camera, at);
        expect(x, id).toBeGreaterThan(safeArea.left);
        expect(x, id).toBeLessThan(viewport.width - safeArea.right);
        expect(y, id).toBeGreaterThan(safeArea.top);
        expect(y, id).toBeLessThan(strip?.panel.y ?? viewport.height - safeArea.bottom);
        const under = x > left && x < left + width && y > top && y < top + height;
        expect(under && !crowded(viewport.height, caption), id).toBe(false);
      }
    });
  });
});
