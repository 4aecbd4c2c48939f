import { interpolateNumber } from 'd3';
import { easedThrough } from '../../drawing/motion/ease';
import {
  eased,
  interpolateFields,
  interpolateGraph,
  numbers
} from '../../drawing/motion/interpolate';
import { join } from '../../drawing/motion/join';
import { apart } from '../../drawing/motion/timing';
import { interpolateTexts } from '../../drawing/motion/texts';
import { interpolate as interpolateMaps } from '../map/interpolate';
import type { DrawnMark, NightGraph, StripGraph } from './types';

/** Any moment between two nights: the map flies, marks move to their new lines. */
export const interpolate = interpolateGraph<NightGraph>((a, b) => ({
  map: interpolateMaps(a.map, b.map),
  strip: a.strip && b.strip ? interpolateStrips(a.strip, b.strip) : comeAndGo(a.strip, b.strip)
}));

const interpolateMarks = join(
  interpolateFields<DrawnMark>(
    numbers('x', 'width', 'y', 'height', 'highlighted', 'past', 'opacity')
  )
);

/** The strip keeps its foot; its top rises and falls with what is highlighted. */
const interpolateStrips = interpolateGraph<StripGraph>((a, b) => {
  const panel = { ...b.panel };
  const bottom = panel.y + panel.height;
  const panelTop = eased(interpolateNumber)(a.panel.y, panel.y);
  const top = eased(interpolateNumber)(a.rows[0], b.rows[0]);
  return {
    panel: (t) => ({ ...panel, y: panelTop(t), height: bottom - panelTop(t) }),
    rows: (t) => [top(t), b.rows[1]],
    marks: interpolateMarks(a.marks, b.marks),
    texts: interpolateTexts(a.texts, b.texts)
  };
});

/** A strip that only one of two pictures has. */
function comeAndGo(a: StripGraph | null, b: StripGraph | null): (t: number) => StripGraph | null {
  const gone = a && ((t: number) => ({ ...a, opacity: 1 - easedThrough(t, apart.exit) }));
  const come = b && ((t: number) => ({ ...b, opacity: easedThrough(t, apart.enter) }));
  return (t) => {
    const strip = t < 0.5 ? gone?.(t) : come?.(t);
    return strip && strip.opacity > 0 ? strip : null;
  };
}
