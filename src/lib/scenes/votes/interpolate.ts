import { interpolateFields, interpolateGraph, numbers } from '../../drawing/motion/interpolate';
import { join } from '../../drawing/motion/join';
import { interpolateTexts } from '../../drawing/motion/texts';
import type { Slope, VotesGraph } from './types';

const interpolateSlopes = join(
  interpolateFields<Slope>(numbers('x1', 'y1', 'x2', 'y2', 'grown', 'opacity'))
);

/** Lines grow from one election to the next and turn fainter or stronger; their places do not move. */
export const interpolate = interpolateGraph<VotesGraph>((a, b) => ({
  slopes: interpolateSlopes(a.slopes, b.slopes),
  texts: interpolateTexts(a.texts, b.texts)
}));
