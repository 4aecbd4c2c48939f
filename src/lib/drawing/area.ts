import type { Frame } from './frame';

/** A rectangle in pixels. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The part of a frame that no card covers. */
export function clearArea({ width, height, clear }: Frame): Area {
  return {
    x: clear.left,
    y: clear.top,
    width: Math.max(0, width - clear.left - clear.right),
    height: Math.max(0, height - clear.top - clear.bottom)
  };
}

/** Rounded to a hundredth of a pixel, so that a drawing is short when written out. */
export const round = (value: number): number => Math.round(value * 100) / 100;
