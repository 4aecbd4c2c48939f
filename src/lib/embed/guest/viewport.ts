import type { Viewport } from '../../drawing/viewport';
import { viewportFor } from '../../player/stage/viewport';
import { stageViewport } from '../stageViewport';

/** Below this width, in CSS pixels, a picture is drawn as for a phone; `piece.css` uses the same. */
export const narrowBelow = 640;
/** The media query of frames that have as much. */
export const wide = `(min-width: ${narrowBelow}px)`;

/** The heights of a piece's picture, CSS pixels; between them it is 16 to 10. `piece.css` has the same. */
const heights = { least: 380, most: 540 } as const;

/** The page's own margin, pixels: what is written in a picture begins where the words begin. */
const edge = 16;

/**
 * Pictures are laid out no narrower, and scaled down instead: a frame that is not shown, or is just
 * being sized, may say that it is a few pixels wide.
 */
const narrowest = 280;

/** The viewport of a piece's picture: nothing passes over it, so all of it is safe area but for a margin. */
export function pieceViewport(given: number): Viewport {
  const width = Math.max(narrowest, given);
  return {
    width,
    height: Math.min(heights.most, Math.max(heights.least, Math.round((width * 10) / 16))),
    narrow: width < narrowBelow,
    safeArea: { top: edge, right: edge, bottom: edge, left: edge }
  };
}

/** A piece's first picture as a file: for frames from a width up to the next one's. */
export interface PieceStill {
  /** CSS pixels of the frame. */
  readonly from: number;
  readonly viewport: Viewport;
}

/**
 * The files every piece's first picture is drawn in at build time, from the narrowest on. It stands there
 * until the reader turns to the piece, so it is to look as the living one: in its own size, with its words
 * under the page's. All that counts has room in the least of its widths; in the others there is more of a
 * map's ground, or nothing, at its right, which `piece.css` cuts off. In between, the place grows as it does
 * in width, and so does the picture.
 */
export const pieceStills: readonly PieceStill[] = [
  still(320, 352),
  still(352, 384),
  still(384, 432),
  still(432, 512),
  still(512, 608),
  { from: 608, viewport: pieceViewport(720) },
  still(864, 960)
];

function still(from: number, upTo: number): PieceStill {
  const { safeArea, ...viewport } = pieceViewport(from);
  const right = safeArea.right + upTo - from;
  return { from, viewport: { ...viewport, width: upTo, safeArea: { ...safeArea, right } } };
}

/**
 * The viewport of the pictures alone: the host's cards pass over it as they do in the story.
 * @param pinned whether the host's script is one of before, which has narrower cards, and has them
 *   beside the picture where it is less wide
 */
export function graphicViewport(width: number, height: number, pinned = false): Viewport {
  const size = { width: Math.max(narrowest, width), height: Math.max(narrowest, height) };
  if (!pinned) return stageViewport(size);
  return viewportFor(size, size.width < narrowBelow ? 'overlay' : 'columns');
}
