import { safeAreaOf } from '../../drawing/area';
import { setHeading } from '../../drawing/heading';
import type { Viewport } from '../../drawing/viewport';
import { setAxis } from './axis';
import { setLanes, type Sizes } from './lanes';
import { keySize, samplesOf, setKey, smallKeySize } from './legend';
import type { LivesGraph, LivesKeyframe } from './types';

/** From this width on a picture has the larger type. */
const wideFrom = 480;

/** Lives in one viewport. */
export function layout(keyframe: LivesKeyframe, viewport: Viewport): LivesGraph {
  const area = safeAreaOf(viewport);
  const wide = area.width >= wideFrom;
  const title = setHeading(keyframe, area, wide ? 300 : 200);
  const [first, last] = keyframe.span;
  const x = (day: number) => area.x + ((day - first) / (last + 1 - first)) * area.width;
  const sizes: Sizes = wide
    ? { name: 17, words: 14, bar: [14, 28], gap: 16, lines: 5, widest: Math.min(340, area.width) }
    : { name: 13.5, words: 12, bar: [9, 16], gap: 7, lines: 6, widest: area.width };
  const size = wide ? keySize : smallKeySize;
  const top = area.y + title.top + (wide ? 14 : 4);
  const bottom = area.y + area.height - title.bottom;
  // Which samples the key has is known once the lanes stand; how high it is at most, before.
  const most = setKey(
    samplesOf(keyframe, allOf(keyframe), { x: 0, y: 0, width: 1, height: 0 }),
    { ...area, y: 0 },
    size
  );
  const keyTop = bottom - most.height;
  const body = { ...area, y: top, height: keyTop - (wide ? 10 : 3) - top };
  const axis = setAxis(keyframe, x, body, wide ? { tick: 13, line: 17 } : { tick: 12, line: 13 });
  const window = { ...body, y: top + axis.height, height: body.height - axis.height };
  const inner = { ...window, y: window.y + 2, height: window.height - 2 };
  const lanes = setLanes(keyframe, x, inner, sizes);
  const samples = samplesOf(keyframe, lanes.segments, window);
  return {
    window,
    bases: lanes.bases,
    segments: lanes.segments,
    ticks: axis.ticks,
    line: axis.line,
    leaders: lanes.leaders,
    names: lanes.names,
    texts: [...title.texts, ...axis.texts, ...lanes.texts],
    key: setKey(samples, { ...area, y: keyTop }, size).items
  };
}

const allOf = ({ lives }: LivesKeyframe) =>
  lives.flatMap(({ stretches }) => stretches.map((one) => ({ ...one, x0: 0, x1: 1 })));
