import { projection } from 'virtual:story';
import type { Camera } from './camera';

export interface ScaleBar {
  /** Metres on the ground: 1, 2 or 5 times a power of ten. */
  readonly metres: number;
  /** Its length on the picture, in pixels. */
  readonly width: number;
}

/** Metres; of the sphere that `projection.js` projects. */
const { radius } = projection;

/**
 * How many metres of the plane are one metre on the ground at this point of it: the stereographic
 * scale factor 1 / cos²(c / 2), with tan(c / 2) = r / 2R (Snyder 1987, eq. 21-4).
 */
export const scaleFactor = (x: number, y: number): number =>
  1 + (x * x + y * y) / (4 * radius * radius);

/** The longest round distance that is at most `most` pixels wide in the middle of the picture. */
export function scaleBar({ x, y, k }: Camera, most: number): ScaleBar {
  const pixelsPerMetre = k * scaleFactor(x, y);
  const power = 10 ** Math.floor(Math.log10(most / pixelsPerMetre));
  const metres = ([5, 2].find((step) => step * power * pixelsPerMetre <= most) ?? 1) * power;
  return { metres, width: metres * pixelsPerMetre };
}
