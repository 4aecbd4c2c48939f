import { betweenMarks, betweenTexts, mix, smooth, type Mark } from '../../drawing/motion';
import type { ConstituenciesDrawing } from './types';

/** Tiles stay where they are; they only turn fainter or stronger as the focus moves. */
export function between(
  a: ConstituenciesDrawing,
  b: ConstituenciesDrawing
): (t: number) => ConstituenciesDrawing {
  const fade =
    <M extends Mark>(from: M, to: M) =>
    (t: number): M => ({
      ...to,
      opacity: mix(from.opacity, to.opacity, smooth(t))
    });
  const tiles = betweenMarks(a.tiles, b.tiles, fade);
  const borders = betweenMarks(a.borders, b.borders, fade);
  const texts = betweenTexts(a.texts, b.texts);
  return (t) => {
    if (t <= 0) return a;
    if (t >= 1) return b;
    return { ...b, tiles: tiles(t), borders: borders(t), texts: texts(t) };
  };
}
