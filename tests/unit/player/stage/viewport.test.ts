import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  canonical,
  viewportFor,
  queries,
  type Layout
} from '../../../../src/lib/player/stage/viewport';

describe('frameFor', () => {
  test.each<[string, number, number, Layout, number, object]>([
    ['a phone', 360, 640, 'overlay', 16, { top: 46, right: 14, bottom: 288, left: 14 }],
    ['a small phone', 320, 568, 'overlay', 16, { top: 45, right: 13, bottom: 256, left: 13 }],
    ['a tablet', 768, 1024, 'overlay', 16, { top: 56, right: 24, bottom: 461, left: 24 }],
    ['a desk', 1280, 800, 'columns', 16, { top: 24, right: 24, bottom: 24, left: 448 }],
    [
      'a phone turned round',
      844,
      390,
      'columns',
      16,
      { top: 24, right: 24, bottom: 24, left: 371 }
    ],
    ['larger letters', 1280, 800, 'columns', 20, { top: 24, right: 24, bottom: 24, left: 544 }],
    ['400 % zoom', 320, 320, 'unstuck', 16, { top: 45, right: 13, bottom: 13, left: 13 }]
  ])('%s', (_, width, height, layout, rem, safeArea) => {
    const viewport = viewportFor({ width, height }, layout, rem);
    expect(viewport).toEqual({ width, height, narrow: layout !== 'columns', safeArea });
  });

  test('the clear part is never less than a third of the picture’s width, nor 45 % of its height', () => {
    for (const [width, height, layout] of [
      [640, 480, 'columns'],
      [900, 1400, 'columns'],
      [320, 568, 'overlay']
    ] as const) {
      const { safeArea } = viewportFor({ width, height }, layout);
      expect(width - safeArea.left - safeArea.right).toBeGreaterThan(width / 3);
      expect(height - safeArea.top - safeArea.bottom).toBeGreaterThan(0.45 * height);
    }
  });

  test('the two canonical viewports', () => {
    expect(canonical.narrow).toMatchObject({ width: 360, height: 640, narrow: true });
    expect(canonical.wide).toMatchObject({ width: 1280, height: 800, narrow: false });
  });

  test('the stylesheet asks the same questions', () => {
    const css = ['stage', 'unrolled']
      .map((name) => readFileSync(`src/lib/player/stage/${name}.css`, 'utf8'))
      .join('');
    for (const query of Object.values(queries)) expect(css).toContain(`${query} {`);
  });
});
