import { interpolateMarks, interpolateTexts, mix, smooth } from '../../drawing/motion';
import type { Slope, VotesGraph } from './types';

/** Lines grow from one election to the next and turn fainter or stronger; their places do not move. */
export function interpolate(a: VotesGraph, b: VotesGraph): (t: number) => VotesGraph {
  const slopes = interpolateMarks(a.slopes, b.slopes, interpolateSlopes);
  const texts = interpolateTexts(a.texts, b.texts);
  return (t) => {
    if (t <= 0) return a;
    if (t >= 1) return b;
    return { ...(t < 0.5 ? a : b), slopes: slopes(t), texts: texts(t) };
  };
}

function interpolateSlopes(a: Slope, b: Slope): (t: number) => Slope {
  return (t) => {
    const u = smooth(t);
    return {
      ...b,
      x1: mix(a.x1, b.x1, u),
      y1: mix(a.y1, b.y1, u),
      x2: mix(a.x2, b.x2, u),
      y2: mix(a.y2, b.y2, u),
      grown: mix(a.grown, b.grown, u),
      opacity: mix(a.opacity, b.opacity, u)
    };
  };
}
