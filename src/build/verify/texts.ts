import { textBox, type TextBox } from '../../lib/drawing/textBox';
import type { TextLine } from '../../lib/drawing/texts';
import { sans, textWidth } from '../../lib/drawing/textWidth';
import { numeral, sampleWidth as daySample } from '../../lib/scenes/calendar/legend';
import { keySize, sampleWidth } from '../../lib/scenes/command/key';
import { footBoxes, footOf } from '../../lib/scenes/map/furniture';
import { boxesOf } from '../../lib/scenes/map/labelBoxes';
import { words as named } from '../../lib/scenes/map/strings';
import { drawn, sizeOf } from '../../lib/scenes/map/type';
import type { MapGraph } from '../../lib/scenes/map/types';

/** A text of a picture, with all that it covers. */
export interface SetText {
  /** Of its mark, or of what it names. */
  readonly key: string;
  readonly words: string;
  /** Pixels, of its smallest line. */
  readonly size: number;
  /** Pixels, of its largest line. */
  readonly largest: number;
  readonly boxes: readonly TextBox[];
}

/** Of a scene graph, the parts that may hold texts, whichever scene it is of. */
interface Graph {
  readonly texts?: readonly TextLine[];
  /** Words along the lines between players. */
  readonly words?: readonly TextLine[];
  /** Of days under their months, of people beside their lanes. */
  readonly names?: readonly TextLine[];
  /** Words of the key that the view sets itself; some scenes have the key's room there instead. */
  readonly key?: unknown;
  /** The same of a calendar. */
  readonly keys?: readonly (KeyItem & { readonly key: string; readonly size: number })[];
  readonly map?: MapGraph;
  readonly labels?: MapGraph['labels'];
  readonly strip?: Graph | null;
}

/** Every text of a scene graph that can be seen; marks on their way between two scenes have none. */
export function textsIn(graph: unknown): readonly SetText[] {
  if (Array.isArray(graph)) return [];
  const { texts = [], words = [], names = [], key, keys = [], map, labels, strip } = graph as Graph;
  const lines = [...texts, ...words, ...names]
    .filter((line) => isSeen(line) && line.text.trim() !== '')
    .map((line) => ({
      key: line.key,
      words: line.text,
      size: line.size,
      largest: line.size,
      boxes: [textBox(line)]
    }));
  const keyed = [
    ...(Array.isArray(key) ? key.map((item: KeyItem) => inKey(item)) : []),
    ...keys.map((item) => inKey(item, item))
  ];
  const onMap = labels ? [...labelsIn(graph as MapGraph), ...footIn(graph as MapGraph)] : [];
  return [
    ...lines,
    ...keyed,
    ...onMap,
    ...(map ? textsIn(map) : []),
    ...(strip ? textsIn(strip) : [])
  ];
}

const isSeen = ({ opacity }: { readonly opacity: number }): boolean => opacity > 0.1;

const labelsIn = (graph: MapGraph): readonly SetText[] =>
  graph.labels.filter(isSeen).map((label) => {
    const words = label.lines.map(drawn).join(' / ');
    const boxes = boxesOf(label, graph).map(([left, top, right, bottom]) => ({
      name: words,
      left,
      top,
      right,
      bottom
    }));
    const sizes = label.lines.map(({ style }) => sizeOf(style, graph.viewport.narrow));
    return { key: label.key, words, size: Math.min(...sizes), largest: Math.max(...sizes), boxes };
  });

interface KeyItem {
  readonly text: string;
  /** The left end of the sample before it, and the middle of the line. */
  readonly x: number;
  readonly y: number;
}

/** A sample of the key with its words; samples are as wide as a line between players needs. */
function inKey({ text, x, y }: KeyItem, own?: { key: string; size: number }): SetText {
  const size = own?.size ?? keySize;
  const sample = own ? daySample : sampleWidth;
  const right = x + sample + textWidth(text, size, sans);
  // A count is set large, with its words beside it.
  const half = (own?.key === 'count' ? numeral.size : size) / 2;
  const box = { name: text, left: x, right, top: y - half, bottom: y + half };
  return { key: 'key', words: text, size, largest: size, boxes: [box] };
}

/** The small print at the foot of a map, as far as it stands in the safe area. */
function footIn(graph: MapGraph): readonly SetText[] {
  const foot = footOf(graph.camera, graph.viewport);
  const words = [named.distance(foot.scale.metres), foot.credit.join(' ')];
  return footBoxes(foot).map(([left, top, right, bottom], i) => ({
    key: 'foot',
    words: words[i] ?? '',
    size: foot.size,
    largest: foot.size,
    boxes: [{ name: words[i] ?? '', left, top, right, bottom }]
  }));
}
