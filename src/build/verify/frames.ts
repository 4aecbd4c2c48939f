import type { Viewport } from '../../lib/drawing/viewport';
import { filledBy, isContent } from './content';
import { textsIn } from './texts';

/** What a picture should span of its safe area, and how large what it is about should be set, in pixels. */
const least = {
  wide: { width: 0.7, height: 0.5, subject: 16 },
  narrow: { width: 0.8, height: 0.4, subject: 0 }
} as const;
/** Lines of a headline. */
const most = 2;

/** Shares by which estimates of widths may be out. */
const slack = 0.005;

/** How one picture stands in its frame. */
export interface Frame {
  /** Shares of the safe area, from 0 to 1, that its content spans. */
  readonly width: number;
  readonly height: number;
  /** Pixels: the smallest type, and the largest that is not the heading's. */
  readonly smallest: number;
  readonly largest: number;
  readonly headline: number;
}

/** Measures a picture's scene graph. */
export function frameOf(graph: unknown, viewport: Viewport): Frame {
  const texts = textsIn(graph);
  const sizes = texts.map(({ size }) => size);
  return {
    ...filledBy(graph, viewport),
    smallest: Math.min(...sizes),
    largest: Math.max(0, ...texts.filter(isContent).map(({ largest }) => largest)),
    headline: texts.filter(({ key }) => key.startsWith('headline:')).length
  };
}

/**
 * What keeps a picture from filling its frame and from being read, with what to do.
 * @param sparse why it may fill less; `null` where it may not
 */
export function faultsOfFrame(
  frame: Frame,
  viewport: Viewport,
  sparse: string | null
): readonly (readonly [found: string, advice: string])[] {
  const { width, height, subject } = viewport.narrow ? least.narrow : least.wide;
  const at = `at ${viewport.width} px`;
  const share = (value: number) => `${Math.round(value * 100)} %`;
  const faults: [string, string][] = [];
  const empty = frame.width < width - slack || frame.height < height - slack;
  if (empty && sparse === null)
    faults.push([
      `${at} the picture fills ${share(frame.width)} of the width and ${share(frame.height)} of the height`,
      `show more, or say in sparse="…" why it stands alone; ${share(width)} and ${share(height)} are asked for`
    ]);
  if (frame.largest < subject)
    faults.push([
      `${at} no words of the picture are larger than ${frame.largest} px`,
      `highlight what the step is about; ${subject} are asked for`
    ]);
  if (frame.headline > most)
    faults.push([`${at} the headline takes ${frame.headline} lines`, `shorten it to ${most}`]);
  return faults;
}
