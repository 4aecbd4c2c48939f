import { interpolateNumber } from 'd3';
import { progress } from '../motion/progress';

/** Slow at both ends. d3-ease has no smoothstep, and with its sine maps at rest would change. */
const smoothstep = (t: number): number => t * t * (3 - 2 * t);

/** How far `k` has come from `from` to `to`, on the logarithmic scale that zooming is seen on. */
export const zoomed = (k: number, from: number, to: number): number =>
  smoothstep(progress(Math.log(k / from), [0, Math.log(to / from)]));

/** Metres between the dots on ground whose streets are not at hand. */
export const dotSpacing = 200;

/** Their size in pixels: finer where they stand close. */
export const dotSize = (k: number): number => interpolateSize(progress(k, [0.03, 0.08]));
const interpolateSize = interpolateNumber(1.2, 2.25);

/** Opacity of each level of detail. A coarser ground stays until the finer one covers it. */
export interface Detail {
  readonly far: number;
  readonly country: number;
  readonly city: number;
  readonly rivers: number;
  readonly streets: number;
  /** The shade over ground that no street at hand describes. */
  readonly unknown: number;
  /** The dots on that ground. */
  readonly dots: number;
  /** The borders of other countries. */
  readonly borders: number;
}

/**
 * What is drawn at a scale, pixels to a metre. Each change-over lies where the coarser line's error
 * is about a pixel: the far outline's 1 km, the country's 0.1 km.
 */
export function detailAt(k: number): Detail {
  return {
    country: zoomed(k, 0.0006, 0.0011),
    far: 1 - zoomed(k, 0.0011, 0.0014),
    city: zoomed(k, 0.007, 0.012),
    rivers: zoomed(k, 0.0006, 0.0014),
    streets: zoomed(k, 0.014, 0.034),
    unknown: zoomed(k, 0.02, 0.03),
    dots: zoomed(k, 0.022, 0.03),
    borders: 1 - zoomed(k, 0.004, 0.012)
  };
}

/** Stroke widths in pixels at three scales: those of the region, the country, the city. */
const stops = [0.0003, 0.003, 0.1].map(Math.log) as [number, number, number];
const widthAt = (k: number, [a, b, c]: readonly [number, number, number]): number => {
  const at = Math.log(k);
  const [low, middle, high] = stops;
  return at < middle
    ? interpolateNumber(a, b)(progress(at, [low, middle]))
    : interpolateNumber(b, c)(progress(at, [middle, high]));
};

/** Widths in pixels of the lines of a map at a scale; finer on a phone. */
export function strokesAt(k: number, narrow: boolean) {
  const thin = narrow ? 0.85 : 1;
  const width = (a: number, b: number, c: number) => thin * widthAt(k, [a, b, c]);
  return {
    /** A border that is a river. */
    borderRiver: width(1.6, 3.2, 6),
    outline: width(1.1, 1.6, 2),
    /** The border's own dashes, on the river. */
    dash: width(0.6, 0.9, 1.3),
    borders: width(0.8, 1, 1),
    river: width(0.6, 1.1, 2),
    main: width(0.6, 1, 3),
    street: width(0.4, 0.6, 1.6),
    runway: width(0.5, 1.2, 5)
  };
}
