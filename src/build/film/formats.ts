import type { Face } from '../../lib/drawing/textWidth';
import type { Viewport } from '../../lib/drawing/viewport';

/** The sizes that sites and feeds ask for, in pixels. */
export const usualSizes = ['1080x1920', '1080x1080', '1920x1080'] as const;

/** How large words are set, in units, and how far apart their lines stand. */
export interface Lettering {
  readonly size: number;
  readonly leading: number;
  readonly face: Face;
}

/**
 * How a film of one size is composed: the picture above, and under it a panel with the words, so that
 * the two can never lie over each other. All in units, of which the film's width has a round number:
 * type that is right on a phone stays so at every size.
 */
export interface Format {
  readonly shape: 'tall' | 'square' | 'wide';
  /** Of the whole film, units. */
  readonly width: number;
  readonly height: number;
  /** The room of the picture, which begins at the top left corner. */
  readonly picture: Viewport;
  /** Left of all words, and right of them. */
  readonly margin: number;
  readonly right: number;
  /** Above the first line of words in the panel. */
  readonly above: number;
  /** Under the panel's last line: what a phone's own buttons may cover. */
  readonly below: number;
  /** The line over the caption, and the one under it. */
  readonly small: Lettering;
  /** The caption in its usual size, and where a sentence does not fit in that. */
  readonly caption: readonly [Lettering, Lettering];
  /** Whether the signature stands at the end of the line over the caption, if there is room, or under it. */
  readonly signature: 'beside' | 'under';
  /** The most lines of a caption. */
  readonly lines: number;
  readonly title: Lettering;
  /** A line under the title. */
  readonly under: Lettering;
}

const sans: Face = { family: 'sans', weight: 500 };
const serif: Face = { family: 'serif' };
const display: Face = { family: 'display' };
const letters = (face: Face, size: number, leading: number): Lettering => ({ face, size, leading });

interface Measures extends Omit<Format, 'width' | 'height' | 'picture'> {
  readonly unitsWide: number;
  readonly narrow: boolean;
  /** Free of marks at the top of the picture, and at its other edges. */
  readonly top: number;
  readonly edge: number;
}

/** Between the line over a caption and the caption. */
export const overGap = 5;
/** Between the last line of a caption and the signature. */
export const signatureGap = 9;

/** The width that words have. */
export const roomOf = ({ width, margin, right }: Pick<Format, 'width' | 'margin' | 'right'>) =>
  width - margin - right;

/** For feeds that fill a phone: their own words lie over the top and the foot, their buttons at the right. */
const tall: Measures = {
  shape: 'tall',
  unitsWide: 360,
  narrow: true,
  top: 40,
  edge: 16,
  margin: 16,
  right: 32,
  above: 14,
  below: 70,
  small: letters(sans, 12.5, 17),
  caption: [letters(serif, 18.5, 23), letters(serif, 16.5, 21)],
  signature: 'under',
  lines: 3,
  title: letters(display, 27, 30),
  under: letters(serif, 15.5, 18.5)
};

const square: Measures = {
  ...tall,
  shape: 'square',
  signature: 'beside',
  unitsWide: 520,
  top: 18,
  edge: 20,
  margin: 20,
  right: 20,
  above: 10,
  below: 14,
  small: letters(sans, 14, 18),
  caption: [letters(serif, 20, 24.5), letters(serif, 18, 22)],
  under: letters(serif, 17, 20.5)
};

const wide: Measures = {
  ...square,
  shape: 'wide',
  unitsWide: 960,
  narrow: false,
  top: 20,
  edge: 24,
  margin: 24,
  right: 24,
  above: 14,
  below: 16,
  small: letters(sans, 15, 20),
  caption: [letters(serif, 23, 29), letters(serif, 20.5, 26)],
  lines: 2,
  title: letters(display, 34, 38),
  under: letters(serif, 20.5, 24)
};

const measuresFor = (ratio: number): Measures =>
  ratio < 0.7 ? tall : ratio <= 1.3 ? square : wide;

/** How a film of this size, in pixels, is composed. */
export function formatFor(size: { readonly width: number; readonly height: number }): Format {
  const { unitsWide: width, narrow, top, edge, ...rest } = measuresFor(size.width / size.height);
  const height = (width * size.height) / size.width;
  const { above, below, small, caption, lines, signature } = rest;
  const signed = signature === 'under' ? signatureGap + small.leading : 0;
  const panel = above + small.leading + overGap + lines * caption[0].leading + signed + below;
  return {
    ...rest,
    width,
    height,
    picture: {
      width,
      height: Math.round(height - panel),
      narrow,
      safeArea: { top, right: edge, bottom: edge, left: edge }
    }
  };
}
