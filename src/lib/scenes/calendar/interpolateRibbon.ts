import { interpolateNumber, interpolateZoom } from 'd3';
import { half, interpolateArea } from '../../drawing/motion/interpolate';
import type { CalendarGraph, Ribbon } from './types';

/** The week in the middle of the window and how many weeks it shows: a camera over the ribbon. */
function camera({ window, ribbon }: CalendarGraph): [middle: number, still: number, weeks: number] {
  const { across, pitch } = ribbon;
  const [start, length] = across ? [window.x, window.width] : [window.y, window.height];
  const middle = start + length / 2 - (across ? ribbon.x : ribbon.y);
  return [middle / pitch, 0, length / pitch];
}

/** The ribbon at any moment, zoomed as a camera over it would; a ribbon that turns is cut to. */
export function interpolateRibbon(a: CalendarGraph, b: CalendarGraph): (t: number) => Ribbon {
  const { across } = b.ribbon;
  if (a.ribbon.across !== across) return half(a.ribbon, b.ribbon);
  const zoom = interpolateZoom(camera(a), camera(b));
  const windowAt = interpolateArea(a.window, b.window);
  const left = interpolateNumber(a.ribbon.x, b.ribbon.x);
  return (t) => {
    const window = windowAt(t);
    const [middle, , weeks] = zoom(t);
    const length = across ? window.width : window.height;
    const pitch = length / weeks;
    const along = length / 2 - middle * pitch;
    return {
      ...b.ribbon,
      pitch,
      x: across ? window.x + along : left(t),
      y: across ? window.y + (window.height - 7 * pitch) / 2 : window.y + along
    };
  };
}
