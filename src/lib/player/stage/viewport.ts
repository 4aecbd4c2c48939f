import type { Viewport } from '../../drawing/viewport';

/**
 * How cards and picture share the screen:
 * `columns`, cards in a column at the left; `overlay`, cards over the lower part of a full-height
 * picture; `unstuck`, no stage, a still to every card, where the window is too small to hold both (a phone's
 * width at 400 % zoom).
 */
export type Layout = 'columns' | 'overlay' | 'unstuck';

/** The media queries that decide; `stage.css` and `unrolled.css` use the same words. What matches neither is `overlay`. */
export const queries = {
  columns: '(min-width: 900px), (min-width: 640px) and (min-aspect-ratio: 13/10)',
  unstuck: '(max-width: 639.98px) and (max-height: 420px)'
} as const;

/** What the queries decide for a window of this size. */
export const layoutFor = ({ width, height }: Size): Layout => {
  if (width >= 900 || (width >= 640 && width / height >= 1.3)) return 'columns';
  return width < 640 && height <= 420 ? 'unstuck' : 'overlay';
};

interface Size {
  /** CSS pixels. */
  readonly width: number;
  readonly height: number;
}

/** The share of the height, from the top, that cards leave free when they pass over the picture. */
const overlayClear = 0.55;

/** The height, in rem, of the reader's bar where it comes back over the picture. */
const nameStrip = 2;

/**
 * The width of a card in `columns`, in pixels; `--card-width` in `stage.css` is the same sum.
 * @param rem the root font size in pixels
 */
export function cardWidth(width: number, rem: number): number {
  return Math.min(24 * rem, Math.max(17 * rem, 0.38 * width));
}

/** The viewport of a stage of this size, with its safe area beside or above the cards. */
export function viewportFor({ width, height }: Size, layout: Layout, rem = 16): Viewport {
  const edge = Math.min(24, Math.round(0.04 * width));
  const margin = Math.min(2.5 * rem, 0.03125 * width);
  const left = layout === 'columns' ? Math.round(margin + cardWidth(width, rem) + edge) : edge;
  const top = layout === 'columns' ? edge : edge + nameStrip * rem;
  const bottom = layout === 'overlay' ? Math.round((1 - overlayClear) * height) : edge;
  return {
    width,
    height,
    narrow: layout !== 'columns',
    safeArea: { top, right: edge, bottom, left }
  };
}

/** The two sizes every stage is drawn in at build time. */
export const canonical = {
  narrow: viewportFor({ width: 360, height: 640 }, 'overlay'),
  wide: viewportFor({ width: 1280, height: 800 }, 'columns')
} as const;
