import type { Area } from '../../drawing/area';
import { setLines, type TextLine } from '../../drawing/texts';
import { sans, textWidth, type Face } from '../../drawing/textWidth';
import type { Scale } from './segments';
import type { LivesKeyframe, Rule, Tick } from './types';

const bold: Face = { ...sans, weight: 650 };

export interface Axis {
  readonly ticks: Rule[];
  readonly line: Rule[];
  readonly texts: TextLine[];
  /** Pixels that its words take at the top. */
  readonly height: number;
}

/**
 * Years or months over the lanes, as many as there is room for, and the line of the event with its
 * date over it, and what happened where there is room for that too.
 */
export function setAxis(
  { ticks, line }: Pick<LivesKeyframe, 'ticks' | 'line'>,
  x: Scale,
  area: Area,
  size: { readonly tick: number; readonly line: number }
): Axis {
  const head = line ? size.line * 1.3 + 2 : 0;
  const height = head + size.tick * 1.3 + 4;
  const bottom = area.y + area.height;
  const named = thin(ticks, x, area, size.tick);
  const rule = (key: string, at: number, y0: number): Rule => ({
    key,
    opacity: 1,
    x: at,
    x1: at,
    y0,
    y1: bottom
  });
  const at = line ? x(line.day) : -Infinity;
  const upright = named.map(({ day }) => rule(`${day}`, x(day), area.y + head));
  // A name that the line would cross is left out: the date over the line says it.
  const texts = named
    .filter(({ day, text }) => at < x(day) || at > x(day) + 8 + textWidth(text, size.tick) * 1.05)
    .flatMap(({ day, text }) =>
      setLines([text], x(day) + 4, area.y + head, {
        key: `tick:${day}`,
        size: size.tick,
        face: sans,
        tone: 'soft'
      })
    );
  if (!line) return { ticks: upright, line: [], texts, height };
  const width = textWidth(line.date, size.line, bold) * 1.05;
  const end = area.x + area.width;
  const left = Math.max(area.x, at + width > end ? at - width : at);
  const words = `\u2002${line.text}`;
  const fits = left >= at && left + width + textWidth(words, size.line) * 1.05 <= end;
  const date = setLines([line.date], left, area.y, {
    key: `line:${line.id}`,
    size: size.line,
    face: bold,
    tone: 'accent'
  }).map((set) => (fits ? { ...set, more: { text: words, weight: 400 } } : set));
  return {
    ticks: upright,
    line: [rule(line.id, at, area.y + head - 2)],
    texts: [...texts, ...date],
    height
  };
}

/** The ticks that matter most, as long as their names stand apart. */
function thin(ticks: readonly Tick[], x: Scale, area: Area, size: number): Tick[] {
  const room = Math.max(...ticks.map(({ text }) => textWidth(text, size))) * 1.05 + 14;
  const end = area.x + area.width;
  for (const rank of [3, 2, 1, 0]) {
    const some = ticks.filter((tick) => tick.rank <= rank);
    const apart = some.every(
      (tick, i) => i === 0 || x(tick.day) - x(some[i - 1]?.day ?? 0) >= room
    );
    if (apart || rank === 0)
      return some.filter(
        ({ day, text }) => x(day) >= area.x && x(day) + 4 + textWidth(text, size) * 1.05 <= end
      );
  }
  return [];
}
