import type { Area } from '../../charts/area';
import { betweenMarks, betweenTexts, mix, smooth } from '../../charts/motion';
import type { CommandDrawing, Edge, Node } from './types';

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
    const points = b.points.map(([x, y], i) => {
      const [ax, ay] = a.points[i] ?? [x, y];
      return [mix(ax, x, u), mix(ay, y, u)] as const;
    });
    return { ...b, points, lit: mix(a.lit, b.lit, t) };
  };
