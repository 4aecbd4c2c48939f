import type { Viewport } from '../../drawing/viewport';
import { viewportFor, type Layout } from './viewport';

/** The least room, in a picture's own pixels, that its words need: beside a card, or above it. */
const least = {
  columns: { width: 360, height: 400 },
  overlay: { width: 320, height: 560 },
  unstuck: { width: 320, height: 320 }
} as const;

/** The sizes that a reader has chosen for type, in pixels. */
export interface ReaderType {
  /** The root font size. */
  readonly rem: number;
  /** What type of 12 pixels, the smallest in pictures, is set at. */
  readonly smallest: number;
}

/**
 * The viewport of a stage for a reader who wants larger type: the picture is laid out in less room, and
 * so all that is drawn in it is larger, as far as its words still fit.
 */
export function scaledViewport(
  size: { readonly width: number; readonly height: number },
  layout: Layout,
  { rem, smallest }: ReaderType
): Viewport {
  const whole = viewportFor(size, layout, rem);
  const { left, right } = whole.safeArea;
  const room = layout === 'columns' ? size.width - left - right : size.width;
  const { width, height } = least[layout];
  const scale = Math.max(
    1,
    Math.min(Math.max(rem / 16, smallest / 12), room / width, size.height / height)
  );
  if (scale === 1) return whole;
  return viewportFor(
    { width: size.width / scale, height: size.height / scale },
    layout,
    rem / scale
  );
}

/**
 * The sizes that this reader has chosen: of the root, and the least that the browser sets.
 * @returns asks for them, as they are then. What it asks of stays in the page, unseen: put there to be asked, it
 * would have the page laid out for that alone
 */
export function readerType(): () => ReaderType {
  const probe = document.createElement('div');
  // A line without a letter: the page's words stay its own.
  probe.append(document.createElement('br'));
  // Through the CSSOM: the page's policy forbids style attributes.
  Object.assign(probe.style, {
    position: 'absolute',
    top: '0',
    visibility: 'hidden',
    font: '12px/1 sans-serif'
  });
  document.body.append(probe);
  return () => ({
    rem: parseFloat(getComputedStyle(document.documentElement).fontSize),
    smallest: probe.offsetHeight || 12
  });
}
