import { interpolateMarks, interpolateTexts } from '../../drawing/motion';
import type { CardGraph } from './types';

/** One page gives way to the next: keys bear the card's id, so nothing of one becomes the other. */
export function interpolate(a: CardGraph, b: CardGraph): (t: number) => CardGraph {
  const texts = interpolateTexts(a.texts, b.texts);
  const rules = interpolateMarks(a.rules, b.rules, (_, to) => () => to);
  return (t) => {
    if (t <= 0) return a;
    if (t >= 1) return b;
    return { id: t < 0.5 ? a.id : b.id, texts: texts(t), rules: rules(t) };
  };
}
