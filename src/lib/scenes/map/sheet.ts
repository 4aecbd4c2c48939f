import { safeAreaOf } from '../../drawing/area';
import { wrapText } from '../../drawing/wrapText';
import { toScreen, type Camera } from '../../drawing/map/camera';
import type { Box, Request } from '../../drawing/map/place';
import type { Point } from '../../drawing/map/topology';
import type { Viewport } from '../../drawing/viewport';
import type { Spot } from './candidates';
import { settings, sizeOf } from './type';
import type { LabelLine, LabelStyle } from './types';

/** What labels are set on. */
export interface Sheet {
  readonly camera: Camera;
  readonly viewport: Viewport;
}

/** A label that looks for room. */
export type Wanted = Request<Spot>;

/** Where labels may stand: what no card covers. */
export function boundsOf({ viewport }: Sheet): Box {
  const { x, y, width, height } = safeAreaOf(viewport);
  return [x, y, x + width, y + height];
}

export const line = (text: string, style: LabelStyle): LabelLine => ({ text, style });

/** A text as lines that are no wider than `room` pixels. */
export const wrapped = (
  text: string,
  style: LabelStyle,
  room: number,
  narrow: boolean
): LabelLine[] =>
  wrapText(text, room, sizeOf(style, narrow), settings[style].face).map((t) => line(t, style));

/** What `candidates.ts` needs to set lines at a point of the ground. */
export const settingOf = (lines: readonly LabelLine[], at: Point, { camera, viewport }: Sheet) => ({
  lines,
  at,
  narrow: viewport.narrow,
  point: toScreen(camera, at)
});
