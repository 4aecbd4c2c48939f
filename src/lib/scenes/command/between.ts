import type { Area } from '../../drawing/area';
import { betweenMarks, betweenTexts, mix, smooth } from '../../drawing/motion';
import type { CommandDrawing, Edge, Node, Point } from './types';

/** Any moment between two drawings: who stays keeps its place, ties come and go. */
export function between(a: CommandDrawing, b: CommandDrawing): (t: number) => CommandDrawing {
  const nodes = betweenMarks(a.nodes, b.nodes, betweenNodes);
  const edges = betweenMarks(a.edges, b.edges, betweenEdges);
  const texts = betweenTexts(a.texts, b.texts);
  const words = betweenTexts(a.words, b.words);
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

const betweenAreas = (a: Area, b: Area, u: number): Area => ({
  x: mix(a.x, b.x, u),
  y: mix(a.y, b.y, u),
  width: mix(a.width, b.width, u),
  height: mix(a.height, b.height, u)
});

const betweenNodes = (a: Node, b: Node) => (t: number) => ({
  ...b,
  box: betweenAreas(a.box, b.box, smooth(t)),
  lit: mix(a.lit, b.lit, t)
});

const betweenEdges =
  (a: Edge, b: Edge) =>
  (t: number): Edge => {
    const u = smooth(t);
    const point = (p: Point, q: Point) => [mix(p[0], q[0], u), mix(p[1], q[1], u)] as const;
    const line = [point(a.line[0], b.line[0]), point(a.line[1], b.line[1])] as const;
    return { ...b, line, lit: mix(a.lit, b.lit, t) };
  };
