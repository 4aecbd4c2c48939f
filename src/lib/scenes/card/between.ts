import { betweenMarks, betweenTexts } from '../../drawing/motion';
import type { CardDrawing } from './types';

/** One page gives way to the next: keys bear the card's id, so nothing of one becomes the other. */
export function between(a: CardDrawing, b: CardDrawing): (t: number) => CardDrawing {
  const texts = betweenTexts(a.texts, b.texts);
  const rules = betweenMarks(a.rules, b.rules, (_, to) => () => to);
  return (t) => {
    if (t <= 0) return a;
    if (t >= 1) return b;
    return { id: t < 0.5 ? a.id : b.id, texts: texts(t), rules: rules(t) };
  };
}
