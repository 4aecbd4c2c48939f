import type { Area } from '../../drawing/area';

/** How seats are set: so many abreast in every tower, so far from one to the next. */
export interface Scale {
  readonly abreast: number;
  /** Pixels from one seat's middle to the next. */
  readonly pitch: number;
}

/** Seats no larger than this: beyond it a house looks like a chessboard. Pixels. */
const largest = 36;
/** Room between towers, in seats. */
export const aisle = 0.8;

/** No tower is wider than this part of the picture, or a bloc’s labels would lie on the next bloc. */
const share = 1 / 4;

/** Seats abreast, the handsomest shape first; two make a tower only of a small house. */
const widthsFor = (half: number) => [5, 4, 6, 3, 10, 12, ...(half <= 20 ? [2] : [])];

/**
 * The scale at which the tallest tower and the widest arrangement both fit. Where half the house can
 * fill whole rows, only those widths are tried at which it does: then the line of the majority is
 * straight, and a majority of one is one seat standing above it.
 * @param half the seats below the line, 60
 */
export function fitScale(
  { width, height }: Pick<Area, 'width' | 'height'>,
  most: { readonly towers: number; readonly seats: number },
  half: number
): Scale {
  let best: Scale = { abreast: 5, pitch: 0 };
  const widths = widthsFor(half);
  const whole = widths.filter((abreast) => half % abreast === 0);
  for (const abreast of whole.length > 0 ? whole : widths) {
    const rows = Math.ceil(most.seats / abreast);
    const columns = Math.max(most.towers * abreast + (most.towers - 1) * aisle, abreast / share);
    const pitch = Math.min(largest, height / rows, width / columns);
    // The first is the handsomest shape; another must be clearly larger to be taken.
    if (pitch > best.pitch * 1.08) best = { abreast, pitch };
  }
  return best;
}

/** The stepped line on top of the first `n` seats of a tower, as path data. */
export function edgePath(n: number, left: number, floor: number, scale: Scale): string {
  const { abreast, pitch } = scale;
  const y = (row: number) => Math.round((floor - row * pitch) * 100) / 100;
  const x = (column: number) => Math.round((left + column * pitch) * 100) / 100;
  const full = Math.floor(n / abreast);
  const rest = n % abreast;
  if (rest === 0) return `M${x(0)} ${y(full)}H${x(abreast)}`;
  return `M${x(0)} ${y(full + 1)}H${x(rest)}V${y(full)}H${x(abreast)}`;
}
