import { interpolateNumber } from 'd3';
import {
  eased,
  interpolateFields,
  interpolateGraph,
  numbers
} from '../../drawing/motion/interpolate';
import { join } from '../../drawing/motion/join';
import { interpolateTexts } from '../../drawing/motion/texts';
import type { TestimonyGraph, Voice } from './types';

const interpolateVoices = join(interpolateFields<Voice>(numbers('x', 'y', 'highlighted')));

/** Any moment between two scene graphs: voices move down as others come in above them. */
export const interpolate = interpolateGraph<TestimonyGraph>((a, b) => ({
  voices: interpolateVoices(a.voices, b.voices),
  texts: interpolateTexts(a.texts, b.texts),
  rule: eased(interpolateNumber)(a.rule, b.rule)
}));
