import { safeAreaOf } from '../../drawing/area';
import { interpolateMarks, mix, smooth, stretch } from '../../drawing/motion';
import { fit, flight, type Camera } from '../../drawing/map/camera';
import { detailAt } from '../../drawing/map/detail';
import type { Viewport } from '../../drawing/viewport';
import { footBoxes, footOf, locatorCorner } from './furniture';
import { labelsOf } from './labels';
import type {
  DrawnArea,
  DrawnLink,
  MapGraph,
  MapKeyframe,
  MapLabel,
  MapPlace,
  Mark
} from './types';

const radii = {
  highlighted: [5, 6],
  named: [3.5, 4.5],
  visited: [2.5, 3],
  base: [2, 2.25]
} as const;

/** A keyframe laid out for one viewport. */
export function layout(keyframe: MapKeyframe, viewport: Viewport): MapGraph {
  const camera = cameraFor(keyframe, viewport);
  const focus = keyframe.places.filter(({ role }) => role !== 'base').map(({ at }) => at);
  const corner = locatorCorner(camera, viewport, focus);
  const foot = footOf(camera, viewport);
  const box = [
    corner.x - 4,
    corner.y - 4,
    corner.x + corner.width + 4,
    corner.y + corner.height + 4
  ];
  const taken = [...footBoxes(foot), box as unknown as readonly [number, number, number, number]];
  const labels = labelsOf(keyframe, { camera, viewport }, taken);
  const { area, places } = keyframe;
  // A town that finds no room for its name has no dot either: it would say nothing.
  const marked = places.filter(
    ({ id, role }) => role !== 'base' || labels.some(({ key }) => key === id)
  );
  return {
    viewport,
    camera,
    light: keyframe.light,
    detail: detailAt(camera.k),
    marks: marked.map((place) => markOf(place, viewport.narrow)),
    labels,
    links: keyframe.links.flatMap(({ id, arc }) => (arc ? [{ key: id, arc, opacity: 1 }] : [])),
    areas: area
      ? [
          {
            key: area.id,
            at: area.at,
            radius: area.radius,
            highlighted: area.members.some(({ highlighted }) => highlighted)
              ? 1
              : (area.likely ?? 0),
            opacity: 1
          }
        ]
      : [],
    locator: { ...corner, opacity: 1 }
  };
}

/** Pixels under a shared area that its words take on a phone, where the foot of the map follows. */
const wordsBelow = 92;

/** The camera on what is in focus; on a phone with room below a shared area for its words. */
function cameraFor({ extent, nearest, area }: MapKeyframe, viewport: Viewport): Camera {
  const camera = fit(extent, viewport, nearest);
  if (!viewport.narrow || !area || area.quiet) return camera;
  const [west, north, east, south] = extent;
  const lowest = area.at[1] + area.radius + wordsBelow / camera.k;
  return fit([west, north, east, Math.max(south, lowest)], viewport, nearest);
}

const markOf = (
  { id, at, ring, role, visited, likely, from }: MapPlace,
  narrow: boolean
): Mark => ({
  key: id,
  at,
  ring,
  highlighted: role === 'highlighted' ? 1 : (likely ?? 0),
  visited: visited && role !== 'highlighted' ? 1 : 0,
  radius: radii[role][narrow ? 0 : 1],
  base: role === 'base',
  from,
  opacity: 1
});

/** Beyond this change of scale, labels do not travel: they would run into each other on the way. */
const travels = 1.6;

/** Any moment between two pictures: the camera flies, marks stay on their ground, words give way. */
export function interpolate(a: MapGraph, b: MapGraph): (t: number) => MapGraph {
  const fly = flight(a.camera, b.camera, safeAreaOf(b.viewport).width);
  const marks = interpolateMarks(a.marks, b.marks, interpolateMark);
  const links = interpolateMarks<DrawnLink>(a.links, b.links, (_, to) => () => to);
  const areas = interpolateMarks<DrawnArea>(a.areas, b.areas, (from, to) => (t) => ({
    ...to,
    highlighted: mix(from.highlighted, to.highlighted, smooth(t))
  }));
  const ratio = Math.max(a.camera.k / b.camera.k, b.camera.k / a.camera.k);
  const labels =
    ratio < travels
      ? interpolateMarks(a.labels, b.labels, interpolateLabel)
      : inTurn(a.labels, b.labels);
  const moved = a.locator.x !== b.locator.x || a.locator.y !== b.locator.y;
  const viewport = interpolateViewport(a.viewport, b.viewport);
  return (t) => {
    if (t <= 0) return a;
    if (t >= 1) return b;
    const camera = fly(smooth(t));
    const half = t < 0.5 ? a : b;
    return {
      viewport: viewport(t),
      camera,
      light: half.light,
      detail: detailAt(camera.k),
      marks: marks(t),
      labels: labels(t),
      links: links(t),
      areas: areas(t),
      locator: { ...half.locator, opacity: moved ? Math.abs(2 * t - 1) : 1 }
    };
  };
}

/** The safe area may differ from picture to picture: the small print moves with it. */
function interpolateViewport(a: Viewport, b: Viewport): (t: number) => Viewport {
  if (a.safeArea.bottom === b.safeArea.bottom) return () => b;
  return (t) => {
    const bottom = mix(a.safeArea.bottom, b.safeArea.bottom, smooth(t));
    return { ...b, safeArea: { ...b.safeArea, bottom } };
  };
}

const interpolateMark =
  (from: Mark, to: Mark) =>
  (t: number): Mark => ({
    ...to,
    base: t < 0.5 ? from.base : to.base,
    highlighted: mix(from.highlighted, to.highlighted, smooth(t)),
    visited: mix(from.visited, to.visited, smooth(t)),
    radius: mix(from.radius, to.radius, smooth(t))
  });

function interpolateLabel(from: MapLabel, to: MapLabel): (t: number) => MapLabel {
  const same = from.anchor === to.anchor && from.angle === to.angle;
  const still = from.at[0] === to.at[0] && from.at[1] === to.at[1];
  if (same && still && wordsOf(from) === wordsOf(to))
    return (t) => ({
      ...to,
      dx: mix(from.dx, to.dx, smooth(t)),
      dy: mix(from.dy, to.dy, smooth(t))
    });
  return (t) =>
    t < 0.5
      ? { ...from, opacity: from.opacity * (1 - stretch(t, 0, 0.4)) }
      : { ...to, opacity: to.opacity * stretch(t, 0.6, 1) };
}

/** On a long flight words stand only near its ends, where they have the room they were placed for. */
function inTurn(a: readonly MapLabel[], b: readonly MapLabel[]): (t: number) => MapLabel[] {
  return (t) => {
    const [labels, opacity] = t < 0.5 ? [a, 1 - stretch(t, 0, 0.22)] : [b, stretch(t, 0.78, 1)];
    return opacity > 0
      ? labels.map((label) => ({ ...label, opacity: label.opacity * opacity }))
      : [];
  };
}

const wordsOf = ({ lines }: MapLabel): string =>
  lines.map(({ text, style }) => `${style} ${text}`).join('\n');
