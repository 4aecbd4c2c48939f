import { betweenMarks, betweenTexts, mix, smooth } from '../../drawing/motion';
import type { TestimonyDrawing, Voice } from './types';

/** Any moment between two drawings: voices move down as others come in above them. */
export function between(a: TestimonyDrawing, b: TestimonyDrawing): (t: number) => TestimonyDrawing {
  const voices = betweenMarks(a.voices, b.voices, betweenVoices);
  const texts = betweenTexts(a.texts, b.texts);
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

const betweenVoices = (a: Voice, b: Voice) => (t: number) => ({
  ...b,
  x: mix(a.x, b.x, smooth(t)),
  y: mix(a.y, b.y, smooth(t)),
  lit: mix(a.lit, b.lit, t)
});
