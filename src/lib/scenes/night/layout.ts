import { betweenMarks, betweenTexts, mix, smooth, stretch } from '../../drawing/motion';
import { toScreen } from '../../drawing/map/camera';
import { between as betweenMaps, layout as layoutMap } from '../map/layout';
import type { MapDrawing } from '../map/types';
import type { Frame } from '../../drawing/frame';
import { planStrip } from './plan';
import { layoutStrip } from './strip';
import type { DrawnMark, NightDrawing, NightKeyframe, StripDrawing } from './types';

/** Pixels between the map’s small print and the strip; a narrow map keeps its own. */
const gap = 8;

/** The map above, the strip below, in the part of the frame that no card covers. */
export function layout({ map, strip }: NightKeyframe, frame: Frame): NightDrawing {
  if (!strip) return { map: layoutMap(map, frame), strip: null };
  const { clear } = frame;
  const bottom = clear.bottom + planStrip(strip, frame).height + (frame.narrow ? 0 : gap);
  const above = { ...clear, bottom };
  return {
    map: withoutCut(layoutMap(map, { ...frame, clear: above })),
    strip: layoutStrip(strip, frame)
  };
}

/** Pixels beyond a mark’s own dot that its thin ring takes. */
const ringed = 6;

/** A trace that the frame’s edge would cut through is left out, and its name with it. */
function withoutCut(map: MapDrawing): MapDrawing {
  const cut = map.marks.filter(({ at, trace, radius }) => {
    const [x, y] = toScreen(map.camera, at);
    const out = (value: number, end: number): boolean =>
      value < radius + ringed || value > end - radius - ringed;
    return trace > 0 && (out(x, map.frame.width) || out(y, map.frame.height));
  });
  if (cut.length === 0) return map;
  const stays = ({ key }: { readonly key: string }) => !cut.some((mark) => mark.key === key);
  return { ...map, marks: map.marks.filter(stays), labels: map.labels.filter(stays) };
}

/** Any moment between two nights: the map flies, marks move to their new lines. */
export function between(a: NightDrawing, b: NightDrawing): (t: number) => NightDrawing {
  const map = betweenMaps(a.map, b.map);
  const strip = betweenStrips(a.strip, b.strip);
  return (t) => (t <= 0 ? a : t >= 1 ? b : { map: map(t), strip: strip(t) });
}

function betweenStrips(
  a: StripDrawing | null,
  b: StripDrawing | null
): (t: number) => StripDrawing | null {
  if (!a || !b) {
    return (t) =>
      a && t < 0.5
        ? { ...a, opacity: 1 - stretch(t, 0, 0.4) }
        : b && t >= 0.5
          ? { ...b, opacity: stretch(t, 0.6, 1) }
          : null;
  }
  const marks = betweenMarks<DrawnMark>(a.marks, b.marks, markBetween);
  const texts = betweenTexts(a.texts, b.texts);
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

const markBetween =
  (a: DrawnMark, b: DrawnMark) =>
  (t: number): DrawnMark => {
    const u = smooth(t);
    return {
      ...b,
      x: mix(a.x, b.x, u),
      width: mix(a.width, b.width, u),
      y: mix(a.y, b.y, u),
      height: mix(a.height, b.height, u),
      lit: mix(a.lit, b.lit, u),
      told: mix(a.told, b.told, u),
      opacity: mix(a.opacity, b.opacity, u)
    };
  };
