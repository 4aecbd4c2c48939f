import { fit, type Camera } from '../../drawing/map/camera';
import type { Viewport } from '../../drawing/viewport';
import { footBoxes, footOf, locatorCorner } from './furniture';
import { labelsOf } from './labels';
import type { MapGraph, MapKeyframe, MapPlace, PlaceMark } from './types';

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
    veil: null,
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
): PlaceMark => ({
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
