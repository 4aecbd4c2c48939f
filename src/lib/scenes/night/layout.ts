import { toScreen } from '../../drawing/map/camera';
import { layout as layoutMap } from '../map/layout';
import type { MapGraph } from '../map/types';
import type { Viewport } from '../../drawing/viewport';
import { planStrip } from './plan';
import { layoutStrip } from './strip';
import type { NightGraph, NightKeyframe } from './types';

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
