import type { Viewport } from './viewport';

/** A rectangle in pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The part of a viewport that no card covers. */
export function safeAreaOf({ width, height, safeArea }: Viewport): Area {
  return {
    x: safeArea.left,
    y: safeArea.top,
    width: Math.max(0, width - safeArea.left - safeArea.right),
    height: Math.max(0, height - safeArea.top - safeArea.bottom)
  };
}

/** Rounded to a hundredth of a pixel, so that a scene graph is short when written out. */
export const round = (value: number): number => Math.round(value * 100) / 100;
