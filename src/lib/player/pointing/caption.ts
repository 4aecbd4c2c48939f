import { sans, textWidth } from '../../drawing/textWidth';
import type { Viewport } from '../../drawing/viewport';
import { limitLines, wrapText } from '../../drawing/wrapText';
import { sentences } from '../../scenes/sentences';
import type { Named, Point } from '../../scenes/types';

/** One line of a caption: its baseline's start in pixels, and its type. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: number;
}

/** A caption in its place, in pixels. */
export interface Caption {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly Line[];
}

const type = { name: 14, text: 13, leading: 1.35 };
const pad = 10;
/** Pixels from the mark, and from the viewport's edge. */
const gap = 14;
const edge = 8;
/** The widest, and the most lines under the name. */
const widest = 270;
const most = 7;
/** Estimated widths may be this much too small. */
const safety = 1.04;

/**
 * The caption of a mark: above it, or below where there is no room above; over no card and never off
 * the screen.
 */
export function captionOf(
  { name, text, note }: Named,
  { x, y, height: side = 12 }: Point,
  { width, height, narrow, safeArea }: Viewport
): Caption {
  const left = narrow ? edge : Math.max(edge, safeArea.left - gap);
  const room = Math.min(widest, width - left - edge) - 2 * pad;
  const bold = { ...sans, weight: 650 };
  const head = wrapText(name, room, type.name, bold);
  const body = limitLines(
    wrapText(sentences(text, note ?? ''), room, type.text),
    most,
    room,
    type.text
  );
  const longest = Math.max(
    ...head.map((line) => textWidth(line, type.name, bold)),
    ...body.map((line) => textWidth(line, type.text))
  );
  const box = {
    width: Math.min(room, Math.ceil(longest * safety)) + 2 * pad,
    height:
      Math.ceil((head.length * type.name + body.length * type.text) * type.leading) + 2 * pad - 4
  };
  const above = y - side / 2 - gap - box.height;
  const below = y + side / 2 + gap;
  const at = {
    x: within(x - box.width / 2, left, width - edge - box.width),
    y: within(above >= edge ? above : below, edge, height - edge - box.height)
  };
  const lines: Line[] = [];
  let bottom = at.y + pad - 2;
  for (const [texts, size, weight] of [
    [head, type.name, 650],
    [body, type.text, 400]
  ] as const)
    for (const line of texts) {
      lines.push({ text: line, x: at.x + pad, y: bottom + size * 1.02, size, weight });
      bottom += size * type.leading;
    }
  return { ...at, ...box, lines };
}

const within = (value: number, low: number, high: number): number =>
  Math.max(low, Math.min(value, high));
