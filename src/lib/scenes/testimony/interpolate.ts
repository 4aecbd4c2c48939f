import { interpolateMarks, interpolateTexts, mix, smooth } from '../../drawing/motion';
import type { TestimonyGraph, Voice } from './types';

/** Any moment between two scene graphs: voices move down as others come in above them. */
export function interpolate(a: TestimonyGraph, b: TestimonyGraph): (t: number) => TestimonyGraph {
  const voices = interpolateMarks(a.voices, b.voices, interpolateVoices);
  const texts = interpolateTexts(a.texts, b.texts);
  return (t) => {
    if (t <= 0) return a;
    if (t >= 1) return b;
    return {
      ...(t < 0.5 ? a : b),
      voices: voices(t),
      texts: texts(t),
      rule: mix(a.rule, b.rule, smooth(t))
    };
  };
}

const interpolateVoices = (a: Voice, b: Voice) => (t: number) => ({
  ...b,
  x: mix(a.x, b.x, smooth(t)),
  y: mix(a.y, b.y, smooth(t)),
  highlighted: mix(a.highlighted, b.highlighted, t)
});
