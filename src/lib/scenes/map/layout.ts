import { clearArea } from '../../drawing/area';
import { betweenMarks, mix, smooth, stretch } from '../../drawing/motion';
import { fit, flight, type Camera } from '../../drawing/map/camera';
import { detailAt } from '../../drawing/map/detail';
import type { Frame } from '../../drawing/frame';
import { footBoxes, footOf, locatorCorner } from './furniture';
import { labelsOf } from './labels';
import type {
  DrawnArea,
  DrawnLink,
  MapDrawing,
  MapKeyframe,
  MapLabel,
  MapPlace,
  Mark
} from './types';

const radii = { lit: [5, 6], named: [3.5, 4.5], trace: [2.5, 3], base: [2, 2.25] } as const;

/** A keyframe drawn for one frame. */
export function layout(keyframe: MapKeyframe, frame: Frame): MapDrawing {
  const camera = cameraFor(keyframe, frame);
  const focus = keyframe.places.filter(({ role }) => role !== 'base').map(({ at }) => at);
  const corner = locatorCorner(camera, frame, focus);
  const foot = footOf(camera, frame);
  const box = [
    corner.x - 4,
    corner.y - 4,
    corner.x + corner.width + 4,
    corner.y + corner.height + 4
  ];
  const taken = [...footBoxes(foot), box as unknown as readonly [number, number, number, number]];
  const labels = labelsOf(keyframe, { camera, frame }, taken);
  const { area, places } = keyframe;
  // A town that finds no room for its name has no dot either: it would say nothing.
  const marked = places.filter(
    ({ id, role }) => role !== 'base' || labels.some(({ key }) => key === id)
  );
  return {
    frame,
    camera,
    light: keyframe.light,
    detail: detailAt(camera.k),
    marks: marked.map((place) => markOf(place, frame.narrow)),
    labels,
    links: keyframe.links.flatMap(({ id, arc }) => (arc ? [{ key: id, arc, opacity: 1 }] : [])),
    areas: area
      ? [
          {
            key: area.id,
            at: area.at,
            radius: area.radius,
            lit: area.members.some(({ lit }) => lit) ? 1 : (area.maybe ?? 0),
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
function cameraFor({ extent, nearest, area }: MapKeyframe, frame: Frame): Camera {
  const camera = fit(extent, frame, nearest);
  if (!frame.narrow || !area || area.quiet) return camera;
  const [west, north, east, south] = extent;
  const lowest = area.at[1] + area.radius + wordsBelow / camera.k;
  return fit([west, north, east, Math.max(south, lowest)], frame, nearest);
}

const markOf = ({ id, at, ring, role, trace, maybe, from }: MapPlace, narrow: boolean): Mark => ({
  key: id,
  at,
  ring,
  lit: role === 'lit' ? 1 : (maybe ?? 0),
  trace: trace && role !== 'lit' ? 1 : 0,
  radius: radii[role][narrow ? 0 : 1],
  base: role === 'base',
  from,
  opacity: 1
});

/** Beyond this change of scale, labels do not travel: they would run into each other on the way. */
const travels = 1.6;

/** Any moment between two pictures: the camera flies, marks stay on their ground, words give way. */
export function between(a: MapDrawing, b: MapDrawing): (t: number) => MapDrawing {
  const fly = flight(a.camera, b.camera, clearArea(b.frame).width);
  const marks = betweenMarks(a.marks, b.marks, betweenTwo);
  const links = betweenMarks<DrawnLink>(a.links, b.links, (_, to) => () => to);
  const areas = betweenMarks<DrawnArea>(a.areas, b.areas, (from, to) => (t) => ({
    ...to,
    lit: mix(from.lit, to.lit, smooth(t))
  }));
  const ratio = Math.max(a.camera.k / b.camera.k, b.camera.k / a.camera.k);
  const labels =
    ratio < travels ? betweenMarks(a.labels, b.labels, labelBetween) : inTurn(a.labels, b.labels);
  const moved = a.locator.x !== b.locator.x || a.locator.y !== b.locator.y;
  const frame = frameBetween(a.frame, b.frame);
  return (t) => {
    if (t <= 0) return a;
    if (t >= 1) return b;
    const camera = fly(smooth(t));
    const half = t < 0.5 ? a : b;
    return {
      frame: frame(t),
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

/** What cards leave clear may differ from picture to picture: the small print moves with it. */
function frameBetween(a: Frame, b: Frame): (t: number) => Frame {
  if (a.clear.bottom === b.clear.bottom) return () => b;
  return (t) => {
    const bottom = mix(a.clear.bottom, b.clear.bottom, smooth(t));
    return { ...b, clear: { ...b.clear, bottom } };
  };
}

const betweenTwo =
  (from: Mark, to: Mark) =>
  (t: number): Mark => ({
    ...to,
    base: t < 0.5 ? from.base : to.base,
    lit: mix(from.lit, to.lit, smooth(t)),
    trace: mix(from.trace, to.trace, smooth(t)),
    radius: mix(from.radius, to.radius, smooth(t))
  });

function labelBetween(from: MapLabel, to: MapLabel): (t: number) => MapLabel {
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
