import { interpolateMarks, interpolateTexts, mix, smooth, type Mark } from '../../drawing/motion';
import type { ConstituenciesGraph } from './types';

/** Tiles stay where they are; they only turn fainter or stronger as the focus moves. */
export function interpolate(
  a: ConstituenciesGraph,
  b: ConstituenciesGraph
): (t: number) => ConstituenciesGraph {
  const fade =
    <M extends Mark>(from: M, to: M) =>
    (t: number): M => ({
      ...to,
      opacity: mix(from.opacity, to.opacity, smooth(t))
    });
  const tiles = interpolateMarks(a.tiles, b.tiles, fade);
  const borders = interpolateMarks(a.borders, b.borders, fade);
  const texts = interpolateTexts(a.texts, b.texts);
  return (t) => {
    if (t <= 0) return a;
    if (t >= 1) return b;
    return { ...b, tiles: tiles(t), borders: borders(t), texts: texts(t) };
  };
}
