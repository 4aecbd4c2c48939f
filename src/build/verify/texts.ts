import { textBox, type TextBox } from '../../lib/drawing/textBox';
import type { TextLine } from '../../lib/drawing/texts';
import { boxesOf } from '../../lib/scenes/map/labelBoxes';
import { drawn, sizeOf } from '../../lib/scenes/map/type';
import type { MapGraph } from '../../lib/scenes/map/types';

/** A text of a picture, with all that it covers. */
export interface SetText {
  readonly words: string;
  /** Pixels, of its smallest line. */
  readonly size: number;
  readonly boxes: readonly TextBox[];
}

/** Of a scene graph, the parts that may hold texts, whichever scene it is of. */
interface Graph {
  readonly texts?: readonly TextLine[];
  /** Words along the lines between players. */
  readonly words?: readonly TextLine[];
  readonly map?: MapGraph;
  readonly labels?: MapGraph['labels'];
  readonly strip?: Graph | null;
}

/** Every text of a scene graph that can be seen. */
export function textsIn(graph: unknown): readonly SetText[] {
  const { texts = [], words = [], map, labels, strip } = graph as Graph;
  const lines = [...texts, ...words]
    .filter(({ opacity, text }) => opacity > 0.1 && text.trim() !== '')
    .map((line) => ({ words: line.text, size: line.size, boxes: [textBox(line)] }));
  const onMap = labels ? labelsIn(graph as MapGraph) : [];
  return [...lines, ...onMap, ...(map ? textsIn(map) : []), ...(strip ? textsIn(strip) : [])];
}

const labelsIn = (graph: MapGraph): readonly SetText[] =>
  graph.labels.map((label) => {
    const words = label.lines.map(drawn).join(' / ');
    const boxes = boxesOf(label, graph).map(([left, top, right, bottom]) => ({
      name: words,
      left,
      top,
      right,
      bottom
    }));
    const sizes = label.lines.map(({ style }) => sizeOf(style, graph.viewport.narrow));
    return { words, size: Math.min(...sizes), boxes };
  });
