import { extent, interpolateNumber, interpolateZoom } from 'd3';
import { safeAreaOf } from '../area';
import type { Viewport } from '../viewport';
import type { Point } from './topology';

/** Metres of the planar frame. */
export type Extent = readonly [west: number, north: number, east: number, south: number];

/** Which part of the plane a picture shows, and how large. */
export interface Camera {
  /** Metres: what lies in the middle of the safe area. */
  readonly x: number;
  readonly y: number;
  /** Pixels to a metre. */
  readonly k: number;
  /** Pixels: the middle of the safe area. */
  readonly cx: number;
  readonly cy: number;
}

/** Room kept free around what is in focus, for its labels: pixels, at most a share of the side. */
const padding = { x: 56, y: 52, share: 0.13 };

/** The smallest extent around all points; `null` for none. */
export function extentOf(points: readonly Point[]): Extent | null {
  const [west, east] = extent(points, ([x]) => x);
  const [north, south] = extent(points, ([, y]) => y);
  return west === undefined || north === undefined ? null : [west, north, east, south];
}

/** The extent that holds both. */
export const union = (a: Extent, b: Extent): Extent => [
  Math.min(a[0], b[0]),
  Math.min(a[1], b[1]),
  Math.max(a[2], b[2]),
  Math.max(a[3], b[3])
];

/**
 * The camera that shows an extent in the safe area of a viewport, with room around it.
 * @param nearest the greatest scale, pixels to a metre; what has no extent is shown at it
 */
export function fit(
  [west, north, east, south]: Extent,
  viewport: Viewport,
  nearest: number
): Camera {
  const { x, y, width, height } = safeAreaOf(viewport);
  const room = (side: number, pad: number) =>
    Math.max(1, side - 2 * Math.min(pad, padding.share * side));
  const k = Math.min(
    nearest,
    room(width, padding.x) / Math.max(1, east - west),
    room(height, padding.y) / Math.max(1, south - north)
  );
  return {
    x: (west + east) / 2,
    y: (north + south) / 2,
    k,
    cx: x + width / 2,
    cy: y + height / 2
  };
}

/** Where a point of the plane stands in the viewport, in pixels. */
export const toScreen = ({ x, y, k, cx, cy }: Camera, [px, py]: Point): [number, number] => [
  cx + (px - x) * k,
  cy + (py - y) * k
];

/** The camera as one SVG transform, for everything drawn in metres. */
export function transformOf({ x, y, k, cx, cy }: Camera): string {
  const e = cx - x * k;
  const f = cy - y * k;
  return `matrix(${short(k)} 0 0 ${short(k)} ${e.toFixed(2)} ${f.toFixed(2)})`;
}

/** Six figures: 2,000 km away that is two metres. */
const short = (value: number): string => String(Number(value.toPrecision(7)));

/**
 * The flight between two cameras of one viewport: the smooth and efficient path of van Wijk & Nuij
 * (2003), in terms of what the safe area shows. Exactly `a` at 0 and `b` at 1, and all the way where
 * the two are the same.
 * @param size the width of the safe area, in pixels
 */
export function flight(a: Camera, b: Camera, size: number): (t: number) => Camera {
  if (a.x === b.x && a.y === b.y && a.k === b.k && a.cx === b.cx && a.cy === b.cy) return () => a;
  const path = interpolateZoom([a.x, a.y, size / a.k], [b.x, b.y, size / b.k]);
  const [cx, cy] = [interpolateNumber(a.cx, b.cx), interpolateNumber(a.cy, b.cy)];
  return (t) => {
    if (t <= 0) return a;
    if (t >= 1) return b;
    const [x, y, w] = path(t);
    return { x, y, k: size / w, cx: cx(t), cy: cy(t) };
  };
}

/** What the viewport shows, in metres. */
export function visible({ x, y, k, cx, cy }: Camera, { width, height }: Viewport): Extent {
  return [x - cx / k, y - cy / k, x + (width - cx) / k, y + (height - cy) / k];
}
