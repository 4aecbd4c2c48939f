import type { Area } from '../../lib/drawing/area';
import { safeAreaOf } from '../../lib/drawing/area';
import type { Viewport } from '../../lib/drawing/viewport';
import { textsIn, type SetText } from './texts';

/** Left, top, right, bottom, in pixels. */
type Box = readonly [number, number, number, number];

/** Of a scene graph, the parts that are drawn without words, whichever scene it is of. */
interface Graph {
  readonly camera?: unknown;
  readonly map?: unknown;
  readonly pitch?: number;
  readonly seats?: readonly { readonly x: number; readonly y: number }[];
  readonly tile?: { readonly width: number; readonly height: number };
  readonly tiles?: readonly { readonly x: number; readonly y: number }[];
  readonly slopes?: readonly Record<'x1' | 'y1' | 'x2' | 'y2', number>[];
  readonly bars?: readonly Partial<Area>[];
  readonly blocks?: readonly {
    readonly x: number;
    readonly y: number;
    readonly pitch: number;
    readonly days: number;
    readonly weekday: number;
    readonly opacity: number;
  }[];
  readonly nodes?: readonly { readonly box: Area }[];
  /** Where the lanes of lives are. */
  readonly window?: Area;
}

const boxOf = ({ x, y, width, height }: Area): Box => [x, y, x + width, y + height];

/** What is drawn of marks: dots, tiles, lines, bars, boxes. */
function marksIn(graph: Graph): Box[] {
  const { pitch = 0, seats = [], tile, tiles = [], slopes = [], bars = [] } = graph;
  const { blocks = [], nodes = [], window } = graph;
  const half = pitch / 2;
  return [
    ...seats.map(({ x, y }): Box => [x - half, y - half, x + half, y + half]),
    ...(tile ? tiles.map(({ x, y }) => boxOf({ x, y, ...tile })) : []),
    ...slopes.map(({ x1, y1, x2, y2 }): Box => [x1, Math.min(y1, y2), x2, Math.max(y1, y2)]),
    ...bars.flatMap(({ x, y, width, height }) =>
      x !== undefined && y !== undefined && width && height ? [boxOf({ x, y, width, height })] : []
    ),
    ...blocks
      .filter(({ opacity }) => opacity > 0.1)
      .map(({ x, y, pitch: day, days, weekday }): Box => {
        const weeks = Math.ceil((weekday + days) / 7);
        return [x, y, x + 7 * day, y + weeks * day];
      }),
    ...nodes.map(({ box }) => boxOf(box)),
    ...(window ? [boxOf(window)] : [])
  ];
}

/** Whether a text is the picture's own, not its heading, nor whose numbers it shows. */
export const isContent = ({ key }: SetText): boolean => !/^(headline|measure|source):/.test(key);

/**
 * Which share of the safe area's width and height the picture's content spans, its heading and
 * source left aside. A map fills its frame.
 */
export function filledBy(
  graph: unknown,
  viewport: Viewport
): { readonly width: number; readonly height: number } {
  const { camera, map } = graph as Graph;
  if (camera || map) return { width: 1, height: 1 };
  const safe = safeAreaOf(viewport);
  const boxes = [
    ...marksIn(graph as Graph),
    ...textsIn(graph)
      .filter(isContent)
      .flatMap((text) =>
        text.boxes.map(({ left, top, right, bottom }): Box => [left, top, right, bottom])
      )
  ];
  const [from, to] = [Math.min, Math.max] as const;
  const span = (low: 0 | 1, start: number, length: number): number => {
    const first = Math.max(start, from(...boxes.map((box) => box[low])));
    const last = Math.min(start + length, to(...boxes.map((box) => box[low + 2] ?? 0)));
    return length > 0 ? Math.max(0, last - first) / length : 1;
  };
  return { width: span(0, safe.x, safe.width), height: span(1, safe.y, safe.height) };
}
