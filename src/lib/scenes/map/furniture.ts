import { max } from 'd3';
import { safeAreaOf } from '../../drawing/area';
import { textWidth } from '../../drawing/textWidth';
import { wrapText } from '../../drawing/wrapText';
import { toScreen, type Camera } from '../../drawing/map/camera';
import { detailAt } from '../../drawing/map/detail';
import type { Box } from '../../drawing/map/place';
import { scaleBar, type ScaleBar } from '../../drawing/map/scaleBar';
import type { Point } from '../../drawing/map/topology';
import type { Viewport } from '../../drawing/viewport';
import { words } from './strings';
import type { Corner } from './types';

/** Size of all small print on a map, pixels. */
const smallOf = ({ narrow }: Viewport): number => (narrow ? 12 : 13);
const lineHeight = 16;
const inset = 12;

/** What stands at the foot of a map: scale bar and what is missing at the left, credit at the right. */
export interface Foot {
  readonly scale: ScaleBar;
  readonly left: number;
  readonly right: number;
  /** The lowest baseline. */
  readonly bottom: number;
  readonly credit: readonly string[];
  /** Pixels, of all its words. */
  readonly size: number;
  /** “Main streets only”, where streets are shown. */
  readonly gap: string | null;
}

/** Pixels to a metre from which a map shows streets and says what it lacks. */
const cityFrom = 0.03;
const longest = { narrow: 84, wide: 130 };

export function footOf(camera: Camera, viewport: Viewport): Foot {
  const { x, y, width, height } = safeAreaOf(viewport);
  const scale = scaleBar(camera, viewport.narrow ? longest.narrow : longest.wide);
  const level = camera.k > 0.012 ? 'city' : camera.k > 0.001 ? 'country' : 'region';
  const size = smallOf(viewport);
  const room = width - Math.max(scale.width, 110) - 3 * inset;
  return {
    scale,
    left: x + (viewport.narrow ? 0 : inset),
    right: x + width,
    bottom: y + height - (viewport.narrow ? 9 : 2),
    size,
    credit: wrapText(words.credit[level], room, size),
    gap: detailAt(camera.k).streets > 0 ? words.gap : null
  };
}

/** What the foot covers. */
export function footBoxes({ scale, left, right, bottom, size, credit, gap }: Foot): Box[] {
  const widest = max(credit, (text) => textWidth(text, size)) ?? 0;
  const bar = Math.max(scale.width, gap ? textWidth(gap, size) : 0, 40);
  return [
    [left - 6, bottom - (gap ? 46 : 28), left + bar + 8, bottom + 6],
    [right - widest - 10, bottom - credit.length * lineHeight - 2, right + 4, bottom + 6]
  ];
}

/** The small map's corner: the first one where nothing in focus lies under it. */
export function locatorCorner(camera: Camera, viewport: Viewport, focus: readonly Point[]): Corner {
  const safeArea = safeAreaOf(viewport);
  const [width, height] = viewport.narrow ? [58, 56] : [104, 100];
  const [left, right] = [safeArea.x, safeArea.x + safeArea.width - width];
  const bottom = safeArea.y + safeArea.height - height - (viewport.narrow ? 44 : 40);
  const low = { x: right, y: bottom };
  const corners = [
    { x: right, y: safeArea.y },
    low,
    { x: left, y: safeArea.y },
    { x: left, y: bottom - 20 }
  ];
  // A phone's city has its unknown ground at the upper right: the words for that stand there.
  if (viewport.narrow && camera.k > cityFrom) corners.unshift(low);
  const points = focus.map((point) => toScreen(camera, point));
  const crowd = ({ x, y }: { x: number; y: number }): number =>
    points.filter(
      ([px, py]) =>
        px > x - width * 0.7 && px < x + width * 1.4 && py > y - 20 && py < y + height + 20
    ).length;
  const found = corners.toSorted((a, b) => crowd(a) - crowd(b))[0] ?? low;
  return { ...found, width, height };
}
