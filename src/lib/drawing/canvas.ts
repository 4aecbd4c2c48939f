import type { Viewport } from './viewport';

/** The two shapes a still comes in: for wide columns and cards, and for phones and stories. */
export type Shape = 'wide' | 'tall';

/** One shape's sizes, in CSS pixels: `width` by `height` in all, the signature's strip at the foot included. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
  /** The strip's height. */
  readonly foot: number;
  /** Pixels of the PNG for one of the canvas. */
  readonly density: number;
  /** Free of everything but the ground of a map. */
  readonly inset: number;
}

export const canvases: Readonly<Record<Shape, Canvas>> = {
  // 1200 by 675, the shape of a link's card.
  wide: { width: 800, height: 450, foot: 26, density: 1.5, inset: 16 },
  // 1080 by 1350, the tallest that feeds show whole.
  tall: { width: 360, height: 450, foot: 38, density: 3, inset: 12 }
};

/** The room that the picture has above the strip. */
export const viewportOf = (shape: Shape): Viewport => {
  const { width, height, foot, inset } = canvases[shape];
  return {
    width,
    height: height - foot,
    narrow: shape === 'tall',
    safeArea: { top: inset, right: inset, bottom: inset, left: inset }
  };
};
