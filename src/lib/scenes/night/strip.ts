import { safeAreaOf, round } from '../../drawing/area';
import { sans, textWidth } from '../../drawing/textWidth';
import type { TextLine } from '../../drawing/texts';
import type { Viewport } from '../../drawing/viewport';
import { setHours } from './hours';
import { gap, planStrip, safety, under, wordsFace, type Plan, type Row } from './plan';
import type { DrawnMark, StripGraph, StripKeyframe, StripMark } from './types';

/** The strip at the foot of a viewport's safe area. */
export function layoutStrip(strip: StripKeyframe, viewport: Viewport): StripGraph {
  const plan = planStrip(strip, viewport);
  const { sizes, x, width, at } = plan;
  const area = safeAreaOf(viewport);
  const bottom = area.y + area.height;
  const top = bottom - plan.height;
  const { marks, texts, end } = setRows(plan, area.x, top + sizes.pad);
  const sky = { x, y: end + 4, width, height: sizes.sky };
  return {
    // From edge to edge, so that no map shows beside it; cards pass over it.
    panel: { x: 0, y: top, width: viewport.width, height: viewport.height - top },
    x,
    width,
    rows: [top + sizes.pad - 2, sky.y],
    marks,
    texts: [...texts, ...setHours(strip, plan, sky.y + sky.height)],
    sky,
    lights: strip.sky.map(([minute, light]) => [Math.max(0, minute) / strip.minutes, light]),
    grid: strip.hours
      .filter(({ at: minute, day }) => day !== undefined || minute % 360 === 0)
      .map(({ at: minute, day }) => ({ x: round(at(minute)), day: day !== undefined })),
    hand: strip.hand === null ? null : at(strip.hand),
    opacity: 1
  };
}

function setRows(plan: Plan, nameX: number, top: number) {
  const { sizes, strands } = plan;
  const marks: DrawnMark[] = [];
  const texts: TextLine[] = [];
  let y = top;
  for (const { name, line, rows } of strands) {
    const middle = y + (line ? sizes.lane : sizes.row) / 2;
    if (line) {
      // Ticks last, and higher: a window may not veil an hour.
      const inOrder = line.toSorted((a, b) => Number(isTick(a)) - Number(isTick(b)));
      marks.push(...inOrder.map((mark) => drawn(mark, plan, quiet(mark, sizes.lane, y))));
      y += sizes.lane;
    }
    for (const row of rows) {
      const height = row.words === 'under' ? sizes.thin : sizes.row - 5;
      marks.push(drawn(row.mark, plan, { y: y + 2.5, height, worded: true }));
      texts.push(wordsOf(row, plan, y));
      y += row.height;
    }
    if (sizes.names > 0)
      texts.push({
        key: `strand:${name}`,
        text: name,
        x: nameX,
        y: middle + sizes.small * 0.35,
        size: sizes.small,
        face: rows.length > 0 ? wordsFace : sans,
        tone: rows.length > 0 ? 'ink' : 'soft',
        opacity: 1
      });
  }
  return { marks, texts, end: y };
}

/** Where a mark without words stands in its line. */
function quiet(mark: StripMark, lane: number, top: number): Slot {
  const height = isTick(mark) ? Math.max(4, lane - 3) : Math.max(2, lane - 6);
  return { y: top + (lane - height) / 2, height, worded: false };
}

const isTick = ({ until }: StripMark): boolean => until === null;

/** Minutes up to which a window is drawn at full strength: the longer it is, the less it says. */
const sure = 240;
/** A mark of now without words of its own is drawn at this strength. */
export const wordless = 0.5;
/** What is left of a mark that the reader has not asked for. */
const faintly = 0.2;

/** How much a phrase's window says, 0 to 1. */
export const strengthOf = (from: number, until: number): number =>
  Math.min(1, Math.sqrt(sure / (until - from)));

interface Slot {
  readonly y: number;
  readonly height: number;
  readonly worded: boolean;
}

function drawn(
  { id, from, until, state, faint }: StripMark,
  { along }: Plan,
  slot: Slot
): DrawnMark {
  const { y, height, worded } = slot;
  const highlighted = state === 'highlighted' ? 1 : 0;
  const tick = until === null;
  // A tick of now without words is at the reader's hand, and must show at both of its sides.
  const width = tick ? (worded ? 3 : highlighted ? 6 : 2) : along(until) - along(from);
  const strength = (tick ? 1 : strengthOf(from, until)) * (faint ? faintly : 1);
  return {
    key: id,
    tick,
    x: round(tick ? along(from) - width / 2 : along(from)),
    width: round(width),
    y: round(y),
    height,
    highlighted,
    past: state === 'past' ? 1 : 0,
    opacity: round(
      worded ? 0.35 + 0.65 * strength : highlighted && !tick ? wordless * strength : strength
    )
  };
}

function wordsOf({ mark, words }: Row, { at, x, width, sizes }: Plan, top: number): TextLine {
  const text = mark.label ?? '';
  const [start, end] = [at(mark.from), at(mark.until ?? mark.from)];
  const room = textWidth(text, sizes.text, wordsFace) * safety;
  return {
    key: `words:${mark.id}`,
    text,
    x:
      words === 'after'
        ? end + gap
        : words === 'before'
          ? start - gap
          : Math.max(x, Math.min(start, x + width - room)),
    y: top + (words === 'under' ? sizes.thin + under : 0) + sizes.row / 2 + sizes.text * 0.35,
    size: sizes.text,
    face: wordsFace,
    tone: 'ink',
    opacity: 1,
    ...(words === 'before' ? { anchor: 'end' as const } : {})
  };
}
