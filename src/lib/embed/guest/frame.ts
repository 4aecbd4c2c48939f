import type { Frame } from '../../scenes/types';

/** Below this width, in CSS pixels, a picture is drawn as for a phone; `piece.css` uses the same. */
export const narrowBelow = 640;

/** The least height of a piece's picture, CSS pixels; wider ones keep 16 to 10. `piece.css` has the same. */
const least = 380;

/** The page's own margin, pixels: what is written in a picture begins where the words begin. */
const edge = 16;

/** The frame of a piece's picture: nothing passes over it, so all of it is clear but for a margin. */
export function pieceFrame(width: number): Frame {
  return {
    width,
    height: Math.max(least, Math.round((width * 10) / 16)),
    narrow: width < narrowBelow,
    clear: { top: edge, right: edge, bottom: edge, left: edge }
  };
}

/** The two sizes every piece's first picture is drawn in at build time. */
export const pieceFrames = { narrow: pieceFrame(360), wide: pieceFrame(960) } as const;
