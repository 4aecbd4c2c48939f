import { half, interpolateGraph } from '../../drawing/motion/interpolate';
import { join } from '../../drawing/motion/join';
import { interpolateTexts } from '../../drawing/motion/texts';
import type { CardGraph, Rule } from './types';

const interpolateRules = join<Rule>(half);

/** One page gives way to the next: keys bear the card's id, so nothing of one becomes the other. */
export const interpolate = interpolateGraph<CardGraph>((a, b) => ({
  texts: interpolateTexts(a.texts, b.texts),
  rules: interpolateRules(a.rules, b.rules)
}));
