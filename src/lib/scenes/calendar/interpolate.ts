import { interpolateZoom } from 'd3';
import { interpolateMarks, interpolateTexts, mix, smooth } from '../../drawing/motion';
import type { Area } from '../../drawing/area';
import type { CalendarGraph, Flag, Ribbon, Ring } from './types';

/**
 * Any moment between two scene graphs: the ribbon is zoomed as a camera would (van Wijk and Nuij), the
 * days between the two nows come one by one, and what is named in both keeps its place by its day.
 */
export function interpolate(a: CalendarGraph, b: CalendarGraph): (t: number) => CalendarGraph {
  const texts = interpolateTexts(a.texts, b.texts);
  const rings = interpolateMarks(a.rings, b.rings, interpolateRings);
  const order = interpolateMarks(a.order, b.order, (_, to) => () => to);
  const highlighted = interpolateMarks(a.highlighted, b.highlighted, (_, to) => () => to);
  const flags = interpolateMarks(a.flags, b.flags, interpolateFlags);
  const ribbon = interpolateRibbons(a, b);
  const events = [...new Set([...a.events, ...b.events])].sort((x, y) => x - y);
  return (t) => {
    if (t <= 0) return a;
    if (t >= 1) return b;
    const u = smooth(t);
    return {
      ...(t < 0.5 ? a : b),
      window: interpolateAreas(a.window, b.window, u),
      key: interpolateAreas(a.key, b.key, u),
      ribbon: ribbon(u),
      now: mix(a.now, b.now, u),
      events,
      order: order(t),
      rings: rings(t),
      highlighted: highlighted(t),
      flags: flags(t),
      texts: texts(t)
    };
  };
}

const interpolateAreas = (a: Area, b: Area, u: number): Area => ({
  x: mix(a.x, b.x, u),
  y: mix(a.y, b.y, u),
  width: mix(a.width, b.width, u),
  height: mix(a.height, b.height, u)
});

function interpolateRibbons(a: CalendarGraph, b: CalendarGraph): (u: number) => Ribbon {
  if (a.ribbon.across !== b.ribbon.across) return (u) => (u < 0.5 ? a.ribbon : b.ribbon);
  const { across } = a.ribbon;
  // The week in the middle of the window and how many weeks it shows: a camera over the ribbon.
  const camera = ({ window, ribbon }: CalendarGraph): [number, number, number] => {
    const [start, length] = across ? [window.x, window.width] : [window.y, window.height];
    const middle = start + length / 2 - (across ? ribbon.x : ribbon.y);
    return [middle / ribbon.pitch, 0, length / ribbon.pitch];
  };
  const zoom = interpolateZoom(camera(a), camera(b));
  return (u) => {
    const window = interpolateAreas(a.window, b.window, u);
    const [middle, , weeks] = zoom(u);
    const length = across ? window.width : window.height;
    const pitch = length / weeks;
    const along = length / 2 - middle * pitch;
    return {
      ...b.ribbon,
      pitch,
      x: across ? window.x + along : mix(a.ribbon.x, b.ribbon.x, u),
      y: across ? window.y + (window.height - 7 * pitch) / 2 : window.y + along
    };
  };
}

const interpolateRings = (a: Ring, b: Ring) => (t: number) => ({
  ...b,
  opacity: mix(a.opacity, b.opacity, t),
  highlighted: mix(a.highlighted, b.highlighted, t),
  // What came of a day is drawn when the day has come.
  settled: mix(a.settled, b.settled, smooth(t))
});

/** A flag that keeps its side travels with its words, as far as these do; else it goes and comes. */
function interpolateFlags(a: Flag, b: Flag): (t: number) => Flag {
  return (t) => {
    const near = a.side === b.side && Math.hypot(b.x - a.x, b.y - a.y) <= 24;
    const u = smooth(t);
    if (near) return { ...b, x: mix(a.x, b.x, u), y: mix(a.y, b.y, u) };
    const away = Math.abs(t - 0.5) * 2;
    return { ...(t < 0.5 ? a : b), opacity: Math.max(0, (away - 0.2) / 0.8) };
  };
}
