import type { Viewport } from '../drawing/viewport';

/** The room of the explorable picture: nothing passes over it, so all of it is safe area. */
export const exploreViewport = (width: number, height: number): Viewport => ({
  width,
  height,
  narrow: width < 600,
  safeArea: { top: 8, right: 10, bottom: 0, left: 10 }
});

/** The media query of windows with the picture beside the list; `explore.css` uses the same. */
export const wide = '(min-width: 800px)';

/** The two sizes it is drawn in at build time; `explore.css` keeps their shape. */
export const stillViewports = {
  narrow: exploreViewport(360, 330),
  wide: exploreViewport(760, 620)
} as const;
