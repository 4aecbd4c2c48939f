import type { Frame } from '../drawing/frame';

/** The room of the explorable picture: nothing passes over it, so all of it is clear. */
export const exploreFrame = (width: number, height: number): Frame => ({
  width,
  height,
  narrow: width < 600,
  clear: { top: 8, right: 10, bottom: 0, left: 10 }
});

/** The two sizes it is drawn in at build time; `explore.css` keeps their shape. */
export const stills = {
  narrow: exploreFrame(360, 330),
  wide: exploreFrame(760, 620)
} as const;
