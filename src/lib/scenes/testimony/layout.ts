import { safeAreaOf, type Area } from '../../drawing/area';
import { setHeading } from '../../drawing/heading';
import { setLines } from '../../drawing/texts';
import { display, sans, textWidth, type Face } from '../../drawing/textWidth';
import type { Viewport } from '../../drawing/viewport';
import { ellipsis } from '../../drawing/wrapText';
import { columnsOf, placeVoices } from './columns';
import { markRoom, type Type } from './type';
import { placeWords } from './foot';
import { words } from './strings';
import {
  bands,
  type KeyItem,
  type Statement,
  type TestimonyGraph,
  type TestimonyKeyframe
} from './types';

/** With this much room words stand under the names of those who said them; else across the foot. */
const openFrom = { width: 600, height: 430 };
const keySize = 13;

/** Who said what, in one viewport; without the measure where the words would be cut short for it. */
export function layout(keyframe: TestimonyKeyframe, viewport: Viewport): TestimonyGraph {
  const graph = set(keyframe, viewport);
  return isCut(graph) ? set({ ...keyframe, measure: null, source: null }, viewport) : graph;
}

const isCut = ({ texts }: TestimonyGraph): boolean =>
  texts.some(({ key, text }) => key.startsWith('words:') && text.endsWith(ellipsis));

function set(keyframe: TestimonyKeyframe, viewport: Viewport): TestimonyGraph {
  const area = safeAreaOf(viewport);
  const wide = area.width >= 480;
  const title = setHeading(keyframe, area, wide ? 280 : 240);
  const keyTop = area.y + title.top + (wide ? 12 : 4);
  const head = wide ? { size: 20, face: display } : { size: 13, face: bold };
  const top = keyTop + 18 + (wide ? 22 : 5);
  const rule = top + head.size * 1.35;
  const gap = wide ? 14 : 4;
  const body: Area = {
    ...area,
    y: rule + (wide ? 14 : 4),
    height: area.y + area.height - title.bottom - rule - (wide ? 14 : 4)
  };
  const columns = columnsOf(body, gap);
  const { statements } = keyframe;
  const type: Type = wide
    ? { name: 16, words: 18, outlet: 13, day: true }
    : { name: 12, words: 15, outlet: 12, day: false };
  const open = openVoices(statements, columns, body, type);
  const shut = open ?? placeVoices(statements, columns, type, wide ? 8 : 4, false);
  const below = shut.bottom + (wide ? 22 : 8);
  const foot: Area = { ...body, y: below, height: body.y + body.height - below };
  const sizes = wide ? [22, 20, 18, 17, 16, 15] : [17, 16, 15, 14, 13];
  return {
    voices: shut.voices,
    texts: [
      ...title.texts,
      ...columns.flatMap(({ x }, i) => headOf(i, statements, x, top, head)),
      ...shut.texts,
      ...(open
        ? []
        : placeWords(inOrder(keyframe), foot, { ...type, outlet: wide ? 14 : 12 }, sizes))
    ],
    columns: columns.map((column) => ({
      ...column,
      height: open ? body.height : shut.bottom - body.y
    })),
    gap,
    rule,
    key: setKey(area.x, keyTop, markRoom(14))
  };
}

/** The highlighted statements, the most important first. */
const inOrder = ({ statements, highlighted }: TestimonyKeyframe): Statement[] =>
  highlighted.flatMap((id) => statements.filter((statement) => statement.id === id));

const bold: Face = { ...sans, weight: 650 };

/**
 * The statements with their words in their columns, as large as they can be; `null` where there is
 * no room for all of them. Statements stand as far apart in every picture of this size.
 */
function openVoices(
  statements: readonly Statement[],
  columns: readonly Area[],
  body: Area,
  type: Type
) {
  if (body.width < openFrom.width || body.height < openFrom.height) return null;
  const apart = Math.min(38, body.height / 16);
  for (const step of [apart, apart * 0.7, apart * 0.5])
    for (const size of [24, 22, 20, 18, 17, 16, 15]) {
      const placed = placeVoices(statements, columns, { ...type, words: size }, step, true);
      if (placed.bottom <= body.y + body.height) return placed;
    }
  return null;
}

/** What a column stands for, and how many statements stand in it so far. */
function headOf(
  index: number,
  statements: readonly Statement[],
  x: number,
  top: number,
  { size, face }: { size: number; face: Face }
) {
  const band = bands[index];
  if (!band) return [];
  const count = statements.filter((one) => one.band === band).length;
  const more = { text: `\u2002${count}`, weight: 400, tone: 'soft' as const };
  return setLines([words.band(band)], x, top, {
    key: `band:${band}`,
    size,
    face,
    leading: 1.2
  }).map((line) => ({ ...line, more }));
}

function setKey(x: number, y: number, room: number): KeyItem[] {
  const first = { exact: true, text: words.exact, x, y: y + 9 };
  const left = x + room + textWidth(words.exact, keySize) * 1.05 + 16;
  return [first, { exact: false, text: words.account, x: left, y: y + 9 }];
}
