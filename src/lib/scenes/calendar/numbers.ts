import { range } from 'd3';
import { square } from './ribbon';
import { inWindow, numbersShow, stateOf, type DayState } from './states';
import type { CalendarGraph } from './types';

/** What a number or a dot stands on. */
export type Ground = DayState | 'highlighted' | 'ring';

/** The number of a day of the month in its square; `y` is the baseline. */
export interface DayNumber {
  readonly day: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly opacity: number;
  readonly ground: Ground;
}

/** The dot of a day on which something happened. */
export interface Dot {
  readonly day: number;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly ground: Ground;
}

/** The ring round a single day, if there is one. */
const ringOf = ({ rings }: CalendarGraph, day: number) =>
  rings.find((ring) => ring.day === day && ring.last === day);

function groundOf(graph: CalendarGraph, day: number): Ground {
  if ((ringOf(graph, day)?.opacity ?? 0) > 0.5) return 'ring';
  const isHighlighted = graph.highlighted.some(
    (m) => m.opacity > 0.5 && m.day <= day && day <= m.last
  );
  return isHighlighted ? 'highlighted' : stateOf(graph, day);
}

/** The numbers of the days in sight, where there is room. What came of a promised day takes its number's place. */
export function dayNumbers(graph: CalendarGraph): DayNumber[] {
  const { ribbon, window, months } = graph;
  const show = numbersShow(ribbon);
  const size = Math.min(15, Math.max(12, ribbon.pitch * 0.34));
  const isSeen = (day: number) => {
    const ring = ringOf(graph, day);
    return show * (ring ? 1 - ring.settled * ring.opacity : 1);
  };
  return range(ribbon.days).flatMap((day) => {
    const opacity = isSeen(day);
    if (opacity <= 0 || !inWindow(ribbon, window, day)) return [];
    const { x, y, width } = square(ribbon, day);
    const ground = groundOf(graph, day);
    // Above the dot, but in the middle where none can stand.
    const middle = ribbon.across && ground !== 'ring' ? 0.4 : 0.5;
    const text = String(day - (months.findLast((month) => month.day <= day)?.day ?? 0) + 1);
    const at = { x: x + width / 2, y: y + width * middle + size * 0.36 };
    return [{ day, text, ...at, size, opacity, ground }];
  });
}

/** The dots of the days that have come; a ribbon that runs down has too small squares for them. */
export function dots(graph: CalendarGraph): Dot[] {
  const { ribbon, events, now } = graph;
  if (!ribbon.across) return [];
  const r = Math.min(3, Math.max(0.9, ribbon.pitch * 0.08));
  const down = 0.5 + 0.32 * numbersShow(ribbon);
  return events
    .filter((day) => day <= now && !ringOf(graph, day))
    .map((day) => {
      const { x, y, width } = square(ribbon, day);
      return { day, x: x + width / 2, y: y + width * down, r, ground: groundOf(graph, day) };
    });
}
