import type { Shape } from './canvas';

/** A still's file name in `stills/`, without its ending. */
export const stillName = (step: string, shape: Shape): string =>
  shape === 'wide' ? step : `${step}-tall`;

/**
 * The same for the still that stands where a living picture will.
 * @param place a chapter's id, or `explore`
 */
export const placeStillName = (place: string, shape: Shape): string =>
  `stage/${stillName(place, shape)}`;

/**
 * The same for the place in a piece.
 * @param from the width in CSS pixels from which it is shown
 */
export const pieceStillName = (scene: string, from: number): string =>
  `stage/scene-${scene}-${from}`;

/** The same for the title picture. */
export const coverName = (shape: Shape): string => placeStillName('cover', shape);

/**
 * The file of a still in the dark scheme, as pixels: beside the light one's, which is an SVG of both.
 * @param name as `stillName` gives it
 */
export const darkName = (name: string): string => `dark/${name}`;

/** The file of a step's picture in the shape of a link's card, as pixels. */
export const cardName = (step: string): string => `card/${step}`;
