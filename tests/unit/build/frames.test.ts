import { describe, expect, test } from 'vitest';
import { filledBy } from '../../../src/build/verify/content';
import { faultsOfFrame, frameOf } from '../../../src/build/verify/frames';
import { sans } from '$lib/drawing/textWidth';
import type { TextLine } from '$lib/drawing/texts';
import { canonical } from '$lib/player/stage/viewport';

const { wide, narrow } = canonical;
const line = (key: string, x: number, y: number, size = 16): TextLine => ({
  key,
  text: 'Words',
  x,
  y,
  size,
  face: sans,
  tone: 'ink',
  opacity: 1
});
/** Boxes that span so much of the safe area of `wide`. */
const nodes = (width: number, height: number) => {
  const { left, right, top, bottom } = wide.safeArea;
  const box = {
    x: left,
    y: top,
    width: width * (wide.width - left - right),
    height: height * (wide.height - top - bottom)
  };
  return [{ box }];
};

describe('what a picture spans', () => {
  test('is that of its marks and words, without heading and source', () => {
    const texts = [line('headline:0', 500, 40), line('source:0', 500, 770)];
    const { width, height } = filledBy({ nodes: nodes(0.5, 0.25), texts }, wide);
    expect(width).toBeCloseTo(0.5, 6);
    expect(height).toBeCloseTo(0.25, 6);
  });

  test('counts words by themselves, and nothing outside the safe area', () => {
    const texts = [line('a:0', wide.safeArea.left, 60), line('b:0', wide.width - 30, 9000)];
    const { width, height } = filledBy({ texts }, wide);
    expect(width).toBeGreaterThan(0.9);
    expect(height).toBeLessThanOrEqual(1);
  });

  test('is all of the frame for a map', () =>
    expect(filledBy({ map: { labels: [] } }, wide)).toEqual({ width: 1, height: 1 }));
});

describe('faultsOfFrame', () => {
  const found = (graph: unknown, viewport = wide, sparse: string | null = null) =>
    faultsOfFrame(frameOf(graph, viewport), viewport, sparse).map(([what]) => what);
  const texts = [line('a:0', wide.safeArea.left, 60)];

  test('finds nothing in a filled frame', () =>
    expect(found({ nodes: nodes(0.7, 0.5), texts })).toEqual([]));

  test('finds an empty one, unless it gives a reason', () => {
    const graph = { nodes: nodes(0.69, 0.6), texts };
    expect(found(graph)).toEqual([
      'at 1280 px the picture fills 69 % of the width and 60 % of the height'
    ]);
    expect(found(graph, wide, 'five words')).toEqual([]);
  });

  test('finds a wide picture without any words of some size', () => {
    const graph = { nodes: nodes(1, 1), texts: [line('a:0', 600, 60, 15)] };
    expect(found(graph)).toEqual(['at 1280 px no words of the picture are larger than 15 px']);
    expect(
      found({ ...graph, nodes: [{ box: { x: 0, y: 0, width: 360, height: 640 } }] }, narrow)
    ).toEqual([]);
  });

  test('finds a headline of three lines', () => {
    const lines = [0, 1, 2].map((i) => line(`headline:${i}`, 500, 40 + i * 30, 30));
    expect(found({ nodes: nodes(1, 1), texts: [...texts, ...lines] })).toEqual([
      'at 1280 px the headline takes 3 lines'
    ]);
  });
});
