import { interpolateNumber } from 'd3';
import { ease } from '../../drawing/motion/ease';
import {
  eased,
  interpolateArea,
  interpolateFields,
  interpolateGraph,
  numbers
} from '../../drawing/motion/interpolate';
import { join } from '../../drawing/motion/join';
import { interpolateTexts } from '../../drawing/motion/texts';
import { interpolateRibbon } from './interpolateRibbon';
import type { CalendarGraph, Flag, HighlightedSpan, Order, Ring } from './types';

// What came of a day is drawn when the day has come.
const interpolateRings = join(
  interpolateFields<Ring>(numbers('opacity', 'highlighted', 'settled'))
);
const interpolateOrder = join<Order>((_, to) => () => to);
const interpolateHighlighted = join<HighlightedSpan>((_, to) => () => to);

/** Pixels up to which a flag travels with its words. */
const near = 24;
const move = interpolateFields<Flag>(numbers('x', 'y'));
const interpolateFlags = join<Flag>((a, b) =>
  a.side === b.side && Math.hypot(b.x - a.x, b.y - a.y) <= near ? move(a, b) : null
);

/**
 * Any moment between two scene graphs: the ribbon is zoomed as a camera would (van Wijk and Nuij), the
 * days between the two nows come one by one, and what is named in both keeps its place by its day.
 */
export const interpolate = interpolateGraph<CalendarGraph>((a, b) => {
  const ribbon = interpolateRibbon(a, b);
  const events = [...new Set([...a.events, ...b.events])].sort((x, y) => x - y);
  return {
    window: eased(interpolateArea)(a.window, b.window),
    key: eased(interpolateArea)(a.key, b.key),
    ribbon: (t) => ribbon(ease(t)),
    now: eased(interpolateNumber)(a.now, b.now),
    events: () => events,
    order: interpolateOrder(a.order, b.order),
    rings: interpolateRings(a.rings, b.rings),
    highlighted: interpolateHighlighted(a.highlighted, b.highlighted),
    flags: interpolateFlags(a.flags, b.flags),
    texts: interpolateTexts(a.texts, b.texts)
  };
});
