import {
  eased,
  interpolateArea,
  interpolateFields,
  interpolateGraph,
  numbers
} from '../../drawing/motion/interpolate';
import { join } from '../../drawing/motion/join';
import { interpolateTexts } from '../../drawing/motion/texts';
import type { TextLine } from '../../drawing/texts';
import type { LivesGraph, Rule, Segment } from './types';

const interpolateSegments = join(
  interpolateFields<Segment>(
    numbers('x0', 'from', 'to', 'x1', 'y', 'height', 'highlighted', 'opacity')
  )
);
const interpolateRules = join(interpolateFields<Rule>(numbers('x', 'x1', 'y0', 'y1', 'opacity')));
/** Leaders go with their words. */
const interpolateLeaders = join<Rule>((a, b) =>
  a.x === b.x && a.y0 === b.y0 && a.y1 === b.y1 ? () => b : null
);
/** A name stays with its lane, however far that moves. */
const interpolateNames = join(interpolateFields<TextLine>(numbers('x', 'y', 'opacity')));

/**
 * Any moment between two scene graphs: lanes move apart, the axis is drawn out or together, and what
 * comes to pass grows from the last day that had come.
 */
export const interpolate = interpolateGraph<LivesGraph>((a, b) => ({
  window: eased(interpolateArea)(a.window, b.window),
  bases: interpolateRules(a.bases, b.bases),
  segments: interpolateSegments(a.segments, b.segments),
  ticks: interpolateRules(a.ticks, b.ticks),
  line: interpolateRules(a.line, b.line),
  covers: interpolateRules(a.covers, b.covers),
  leaders: interpolateLeaders(a.leaders, b.leaders),
  names: interpolateNames(a.names, b.names),
  texts: interpolateTexts(a.texts, b.texts)
}));
