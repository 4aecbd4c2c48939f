import { interpolateNumber } from 'd3';
import {
  eased,
  interpolateFields,
  interpolateGraph,
  numbers
} from '../../drawing/motion/interpolate';
import { join } from '../../drawing/motion/join';
import { interpolateTexts } from '../../drawing/motion/texts';
import { interpolateSeats } from './interpolateSeats';
import type { AssemblyGraph, Bar, Edge, Gap, Sample } from './types';

const interpolateBars = join(
  interpolateFields<Bar>(numbers('x', 'top', 'bottom', 'label', 'opacity'))
);
/** A line with other steps is another line. */
const interpolateEdges = join<Edge>((a, b) => (a.d === b.d ? () => b : null));
const interpolateGaps = join(interpolateFields<Gap>(numbers('opacity')));
const interpolateSamples = join(interpolateFields<Sample>(numbers('x', 'y')));
const interpolateHeight = eased(interpolateNumber);

/** Any moment between two arrangements: seats move one after the other. */
export const interpolate = interpolateGraph<AssemblyGraph>((a, b) => ({
  seats: interpolateSeats(a, b),
  pitch: interpolateHeight(a.pitch, b.pitch),
  texts: interpolateTexts(a.texts, b.texts),
  bars: interpolateBars(a.bars, b.bars),
  edges: interpolateEdges(a.edges, b.edges),
  gaps: interpolateGaps(a.gaps, b.gaps),
  samples: interpolateSamples(a.samples, b.samples),
  floor: interpolateHeight(a.floor, b.floor),
  line: interpolateHeight(a.line, b.line)
}));
