import {
  interpolateArea,
  interpolateFields,
  interpolateGraph,
  interpolatePoint,
  numbers
} from '../../drawing/motion/interpolate';
import { join } from '../../drawing/motion/join';
import { interpolateTexts } from '../../drawing/motion/texts';
import type { CommandGraph, Edge, Line, Node } from './types';

function interpolateLine(a: Line, b: Line): (t: number) => Line {
  const [from, to] = [interpolatePoint(a[0], b[0]), interpolatePoint(a[1], b[1])];
  return (t) => [from(t), to(t)];
}

const interpolateNodes = join(
  interpolateFields<Node>({ box: interpolateArea, ...numbers<Node>('highlighted') })
);
const interpolateEdges = join(
  interpolateFields<Edge>({ line: interpolateLine, ...numbers<Edge>('highlighted') })
);

/** Any moment between two scene graphs: who stays keeps its place, ties come and go. */
export const interpolate = interpolateGraph<CommandGraph>((a, b) => ({
  nodes: interpolateNodes(a.nodes, b.nodes),
  edges: interpolateEdges(a.edges, b.edges),
  texts: interpolateTexts(a.texts, b.texts),
  words: interpolateTexts(a.words, b.words)
}));
