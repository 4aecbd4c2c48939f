import { interpolateNumber } from 'd3';
import { safeAreaOf } from '../../drawing/area';
import { flight } from '../../drawing/map/camera';
import { ease, easedThrough } from '../../drawing/motion/ease';
import {
  half,
  interpolateFields,
  interpolateGraph,
  numbers
} from '../../drawing/motion/interpolate';
import { join } from '../../drawing/motion/join';
import { apart } from '../../drawing/motion/timing';
import type { Viewport } from '../../drawing/viewport';
import { interpolateLight } from './interpolateLight';
import { interpolateLabels } from './interpolateLabels';
import type { DrawnArea, DrawnLink, MapGraph, PlaceMark } from './types';

const interpolateMarks = join(
  interpolateFields<PlaceMark>({
    base: half,
    ...numbers<PlaceMark>('highlighted', 'visited', 'radius')
  })
);
const interpolateLinks = join<DrawnLink>((_, to) => () => to);
const interpolateAreas = join(interpolateFields<DrawnArea>(numbers('highlighted')));

/** Any moment between two pictures: the camera flies, marks stay on their ground, words give way. */
export const interpolate = interpolateGraph<MapGraph>((a, b) => {
  const fly = flight(a.camera, b.camera, safeAreaOf(b.viewport).width);
  const camera = (t: number) => fly(ease(t));
  const viewport = interpolateViewport(a.viewport, b.viewport);
  const lit = interpolateLight(a.light, b.light);
  return {
    viewport,
    camera,
    light: (t) => lit(t).light,
    veil: (t) => lit(t).veil,
    marks: interpolateMarks(a.marks, b.marks),
    labels: interpolateLabels(a, b, (t) => ({ camera: camera(t), viewport: viewport(t) })),
    links: interpolateLinks(a.links, b.links),
    areas: interpolateAreas(a.areas, b.areas),
    locator: interpolateLocator(a.locator, b.locator)
  };
});

/**
 * The safe area may differ from picture to picture: the small print moves with it, out of the way of
 * what comes under it, or into the place of what has gone.
 */
function interpolateViewport(a: Viewport, b: Viewport): (t: number) => Viewport {
  const from = a.safeArea.bottom;
  const to = b.safeArea.bottom;
  if (from === to) return () => b;
  const bottom = interpolateNumber(from, to);
  const span = from < to ? beforeEnter : afterExit;
  return (t) => ({ ...b, safeArea: { ...b.safeArea, bottom: bottom(easedThrough(t, span)) } });
}

/** When marks have not come yet, and when they have gone. */
const beforeEnter = [0, apart.enter[0]] as const;
const afterExit = [apart.exit[1], 1] as const;

/** The small map does not travel: it goes out in one corner and comes in in the other. */
function interpolateLocator(a: MapGraph['locator'], b: MapGraph['locator']) {
  const at = half(a, b);
  if (a.x === b.x && a.y === b.y) return at;
  return (t: number) => ({ ...at(t), opacity: Math.abs(2 * t - 1) });
}
