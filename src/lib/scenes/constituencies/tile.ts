/** Pixels between a tile's cell and the tile, at each side. */
export const inset = 0.75;

/** Whether a tile's letter is written in ink, because its fill, 0 to 1, is too weak for paper. */
export const isFaint = (fill: number): boolean => fill < 0.6;
