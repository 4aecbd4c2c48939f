import type { Shape } from './canvas';

/** A still's file name in `stills/`, without its ending. */
export const stillName = (step: string, shape: Shape): string =>
  shape === 'wide' ? step : `${step}-tall`;
