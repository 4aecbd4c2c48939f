import { toScreen } from '../../lib/drawing/map/camera';
import type { MapGraph } from '../../lib/scenes/map/types';

type Point = readonly [x: number, y: number];

/** A line of a picture that carries meaning, as straight pieces, in pixels. */
export interface DrawnLine {
  /** What it is called in its table; its own label's key ends in it. */
  readonly key: string;
  readonly points: readonly Point[];
}

/** Of a scene graph, the parts that may hold lines, whichever scene it is of. */
interface Graph {
  /** Between players. */
  readonly edges?: readonly { readonly key: string; readonly line?: readonly Point[] }[];
  /** From one election to the next. */
  readonly slopes?: readonly {
    readonly key: string;
    readonly x1: number;
    readonly y1: number;
    readonly x2: number;
    readonly y2: number;
  }[];
  readonly links?: MapGraph['links'];
  readonly camera?: MapGraph['camera'];
  readonly map?: MapGraph;
}

/** How many straight pieces stand for an arc. */
const pieces = 24;

/** The lines of a scene graph. */
export function linesIn(graph: unknown): readonly DrawnLine[] {
  const { edges = [], slopes = [], links = [], camera, map } = graph as Graph;
  return [
    ...edges.flatMap(({ key, line }) => (line ? [{ key, points: line }] : [])),
    ...slopes.map(({ key, x1, y1, x2, y2 }): DrawnLine => ({
      key,
      points: [
        [x1, y1],
        [x2, y2]
      ]
    })),
    ...(camera ? links.map(({ key, arc }) => ({ key, points: alongArc(arc, camera) })) : []),
    ...(map ? linesIn(map) : [])
  ];
}

/** A quadratic Bézier curve of the ground, in pixels. */
function alongArc(
  { from, control, to }: MapGraph['links'][number]['arc'],
  camera: MapGraph['camera']
) {
  const on = (point: Point): Point => toScreen(camera, point);
  const [a, b, c] = [on(from), on(control), on(to)];
  return Array.from({ length: pieces + 1 }, (_, i): Point => {
    const t = i / pieces;
    const at = (n: 0 | 1) => (1 - t) ** 2 * a[n] + 2 * (1 - t) * t * b[n] + t ** 2 * c[n];
    return [at(0), at(1)];
  });
}

/** Whether a line comes into a box, by Liang and Barsky's clipping of each of its pieces. */
export const runsThrough = (
  { points }: DrawnLine,
  box: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }
): boolean =>
  points.slice(1).some(([bx, by], i) => {
    const [ax, ay] = points[i]!;
    let [enter, exit] = [0, 1];
    for (const [step, room] of [
      [ax - bx, ax - box.left],
      [bx - ax, box.right - ax],
      [ay - by, ay - box.top],
      [by - ay, box.bottom - ay]
    ] as const) {
      if (step === 0 && room < 0) return false;
      if (step < 0) enter = Math.max(enter, room / step);
      if (step > 0) exit = Math.min(exit, room / step);
    }
    return enter < exit;
  });
