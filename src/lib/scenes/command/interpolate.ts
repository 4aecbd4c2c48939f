import type { Area } from '../../drawing/area';
import { interpolateMarks, interpolateTexts, mix, smooth } from '../../drawing/motion';
import type { CommandGraph, Edge, Node, Point } from './types';

/** Any moment between two scene graphs: who stays keeps its place, ties come and go. */
export function interpolate(a: CommandGraph, b: CommandGraph): (t: number) => CommandGraph {
  const nodes = interpolateMarks(a.nodes, b.nodes, interpolateNodes);
  const edges = interpolateMarks(a.edges, b.edges, interpolateEdges);
  const texts = interpolateTexts(a.texts, b.texts);
  const words = interpolateTexts(a.words, b.words);
  return (t) => {
    if (t <= 0) return a;
    if (t >= 1) return b;
    return {
      ...(t < 0.5 ? a : b),
      nodes: nodes(t),
      edges: edges(t),
      texts: texts(t),
      words: words(t)
    };
  };
}

const interpolateAreas = (a: Area, b: Area, u: number): Area => ({
  x: mix(a.x, b.x, u),
  y: mix(a.y, b.y, u),
  width: mix(a.width, b.width, u),
  height: mix(a.height, b.height, u)
});

const interpolateNodes = (a: Node, b: Node) => (t: number) => ({
  ...b,
  box: interpolateAreas(a.box, b.box, smooth(t)),
  highlighted: mix(a.highlighted, b.highlighted, t)
});

const interpolateEdges =
  (a: Edge, b: Edge) =>
  (t: number): Edge => {
    const u = smooth(t);
    const point = (p: Point, q: Point) => [mix(p[0], q[0], u), mix(p[1], q[1], u)] as const;
    const line = [point(a.line[0], b.line[0]), point(a.line[1], b.line[1])] as const;
    return { ...b, line, highlighted: mix(a.highlighted, b.highlighted, t) };
  };
