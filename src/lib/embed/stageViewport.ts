import type { Viewport } from '../drawing/viewport';
import { cardWidth, viewportFor } from '../player/stage/viewport';
import { wideFrom } from './host/layout';

/** CSS pixels: the width of a card beside the picture; `shell.css` has the same. */
const hostCardWidth = 512;

/** The viewport of the picture of the whole story, over which the host's words pass as cards. */
export function stageViewport(size: { readonly width: number; readonly height: number }): Viewport {
  if (size.width < wideFrom) return viewportFor(size, 'overlay');
  const { safeArea, ...viewport } = viewportFor(size, 'columns');
  const more = Math.round(hostCardWidth - cardWidth(size.width, 16));
  return { ...viewport, safeArea: { ...safeArea, left: safeArea.left + more } };
}
