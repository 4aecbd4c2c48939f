import { interpolateMarks, interpolateTexts, mix, smooth, stretch } from '../../drawing/motion';
import { toScreen } from '../../drawing/map/camera';
import { interpolate as interpolateMaps, layout as layoutMap } from '../map/layout';
import type { MapGraph } from '../map/types';
import type { Viewport } from '../../drawing/viewport';
import { planStrip } from './plan';
import { layoutStrip } from './strip';
import type { DrawnMark, NightGraph, NightKeyframe, StripGraph } from './types';

/** Pixels between the map’s small print and the strip; a narrow map keeps its own. */
const gap = 8;

/** The map above, the strip below, in the part of the viewport that no card covers. */
export function layout({ map, strip }: NightKeyframe, viewport: Viewport): NightGraph {
  if (!strip) return { map: layoutMap(map, viewport), strip: null };
  const { safeArea } = viewport;
  const bottom = safeArea.bottom + planStrip(strip, viewport).height + (viewport.narrow ? 0 : gap);
  const above = { ...safeArea, bottom };
  return {
    map: withoutCut(layoutMap(map, { ...viewport, safeArea: above })),
    strip: layoutStrip(strip, viewport)
  };
}

/** Pixels beyond a mark’s own dot that its thin ring takes. */
const ringed = 6;

/** A visited place that the viewport’s edge would cut through is left out, and its name with it. */
function withoutCut(map: MapGraph): MapGraph {
  const cut = map.marks.filter(({ at, visited, radius }) => {
    const [x, y] = toScreen(map.camera, at);
    const out = (value: number, end: number): boolean =>
      value < radius + ringed || value > end - radius - ringed;
    return visited > 0 && (out(x, map.viewport.width) || out(y, map.viewport.height));
  });
  if (cut.length === 0) return map;
  const stays = ({ key }: { readonly key: string }) => !cut.some((mark) => mark.key === key);
  return { ...map, marks: map.marks.filter(stays), labels: map.labels.filter(stays) };
}

/** Any moment between two nights: the map flies, marks move to their new lines. */
export function interpolate(a: NightGraph, b: NightGraph): (t: number) => NightGraph {
  const map = interpolateMaps(a.map, b.map);
  const strip = interpolateStrips(a.strip, b.strip);
  return (t) => (t <= 0 ? a : t >= 1 ? b : { map: map(t), strip: strip(t) });
}

function interpolateStrips(
  a: StripGraph | null,
  b: StripGraph | null
): (t: number) => StripGraph | null {
  if (!a || !b) {
    return (t) =>
      a && t < 0.5
        ? { ...a, opacity: 1 - stretch(t, 0, 0.4) }
        : b && t >= 0.5
          ? { ...b, opacity: stretch(t, 0.6, 1) }
          : null;
  }
  const marks = interpolateMarks<DrawnMark>(a.marks, b.marks, interpolateMark);
  const texts = interpolateTexts(a.texts, b.texts);
  return (t) => {
    const u = smooth(t);
    const panelTop = mix(a.panel.y, b.panel.y, u);
    return {
      ...b,
      panel: { ...b.panel, y: panelTop, height: b.panel.y + b.panel.height - panelTop },
      rows: [mix(a.rows[0], b.rows[0], u), b.rows[1]],
      marks: marks(t),
      texts: texts(t)
    };
  };
}

const interpolateMark =
  (a: DrawnMark, b: DrawnMark) =>
  (t: number): DrawnMark => {
    const u = smooth(t);
    return {
      ...b,
      x: mix(a.x, b.x, u),
      width: mix(a.width, b.width, u),
      y: mix(a.y, b.y, u),
      height: mix(a.height, b.height, u),
      highlighted: mix(a.highlighted, b.highlighted, u),
      past: mix(a.past, b.past, u),
      opacity: mix(a.opacity, b.opacity, u)
    };
  };
