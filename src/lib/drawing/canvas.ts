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
  /** Whether its picture is laid out as on a phone. */
  readonly narrow: boolean;
}

export const canvases: Readonly<Record<Shape, Canvas>> = {
  // 1200 by 675.
  wide: { width: 800, height: 450, foot: 26, density: 1.5, inset: 16, narrow: false },
  // 1080 by 1350, the tallest that feeds show whole.
  tall: { width: 360, height: 450, foot: 38, density: 3, inset: 12, narrow: true }
};

/** 1200 by 630: what sites cut the picture of a link's card to. */
export const linkCard: Canvas = { ...canvases.wide, height: 420 };

/** The room that the picture has above the strip. */
export const viewportOf = ({ width, height, foot, inset, narrow }: Canvas): Viewport => ({
  width,
  height: height - foot,
  narrow,
  safeArea: { top: inset, right: inset, bottom: inset, left: inset }
});
