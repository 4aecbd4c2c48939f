import { safeAreaOf } from '../../drawing/area';
import { setHeading } from '../../drawing/heading';
import type { Viewport } from '../../drawing/viewport';
import { setAxis } from './axis';
import type { Sizes } from './lane';
import { setLanes } from './lanes';
import { everySample, keySize, samplesOf, setKey, smallKeySize } from './legend';
import type { LivesGraph, LivesKeyframe } from './types';

/** From this width on a picture has the larger type. */
const wideFrom = 480;

/** Lives in one viewport. */
export function layout(keyframe: LivesKeyframe, viewport: Viewport): LivesGraph {
  const area = safeAreaOf(viewport);
  const wide = area.width >= wideFrom;
  const title = setHeading(keyframe, area, wide ? 300 : 200);
  const [from, to] = keyframe.span;
  const x = (day: number) => area.x + ((day - from) / (to + 1 - from)) * area.width;
  const sizes: Sizes = wide
    ? { name: 17, words: 14, bar: [14, 28], gap: 16, lines: 8, widest: Math.min(340, area.width) }
    : { name: 13.5, words: 12, bar: [10, 16], gap: 6, lines: 8, widest: 0 };
  const size = wide ? keySize : smallKeySize;
  const top = area.y + title.top + (wide ? 14 : 4);
  const bottom = area.y + area.height - title.bottom;

  /** Everything under the heading, with a key of so many pixels at the foot. */
  function set(keyHeight: number) {
    const body = { ...area, y: top, height: bottom - keyHeight - (wide ? 10 : 4) - top };
    const axis = setAxis(keyframe, x, body, wide ? { tick: 13, line: 17 } : { tick: 12, line: 13 });
    const window = { ...body, y: top + axis.height, height: body.height - axis.height };
    const inner = { ...window, y: window.y + 2, height: window.height - 2 };
    const lanes = setLanes(keyframe, x, inner, sizes);
    const samples = samplesOf(lanes.bases.length, lanes.segments, window);
    const key = setKey(samples, { ...area, y: bottom - keyHeight }, size);
    return { axis, window, lanes, key };
  }
  // What the key needs is known once the lanes stand; what it needs at most, before.
  const most = setKey(everySample, { ...area, y: 0 }, size).height;
  const first = set(most);
  const second = set(first.key.height);
  const { axis, window, lanes, key } = second.key.height <= first.key.height ? second : first;
  return {
    window,
    bases: lanes.bases,
    segments: lanes.segments,
    ticks: axis.ticks.map((rule) => ({ ...rule, y1: lanes.foot })),
    line: axis.line.map((rule) => ({ ...rule, y1: lanes.foot })),
    covers: lanes.covers,
    leaders: lanes.leaders,
    names: lanes.names,
    texts: [...title.texts, ...axis.texts, ...lanes.texts],
    key: key.items
  };
}
