import { safeAreaOf } from '../../drawing/area';
import { textWidth } from '../../drawing/textWidth';
import type { Viewport } from '../../drawing/viewport';
import { eventPage, type Detail } from './event';
import { pageHeight, setPage, shorten, type Part } from './page';
import { closeQuote, hungMark, quotePage } from './quote';
import type { CardGraph, CardKeyframe } from './types';

/** The widest column, in pixels: about 70 characters of the body. */
const widest = 640;
/** Sizes tried, from the one that suits the column down. */
const scales = [1, 0.92, 0.85, 0.78, 0.72, 0.66, 0.6, 0.54, 0.5];
/** Sizes tried first for a quotation, which may have the whole width while it stays in a few lines. */
const large = { scales: [1.8, 1.6, 1.4, 1.2], lines: 4, widest: 800 };
/** Lines that a quotation had better not exceed. */
const longest = 6;
/** A page may take this part of the height: the rest is air. */
const filled = 0.94;
/** What is given up, in this order, before type is made small. */
const details: readonly Detail[] = [
  { reports: 3, sources: 4 },
  { reports: 2, sources: 3 },
  { reports: 1, sources: 2 },
  { reports: 0, sources: 2 },
  { reports: 0, sources: 1 }
];

/** A card set as a page of its own, in the middle of the safe area. */
export function layout(keyframe: CardKeyframe, viewport: Viewport): CardGraph {
  const area = safeAreaOf(viewport);
  const width = Math.min(keyframe.kind === 'quote' ? large.widest : widest, area.width);
  const column = { ...area, x: area.x + (area.width - width) / 2, width };
  const height = area.height * (viewport.narrow ? 1 : filled);
  const parts = fit(keyframe, width, height);
  const spare = Math.max(0, area.height - pageHeight(parts));
  // A little above the middle looks like the middle; on a phone the page hangs from the top.
  const y = area.y + spare * (viewport.narrow ? 0.3 : 0.42);
  const graph = setPage(keyframe.id, parts, column, y);
  return keyframe.kind === 'quote' ? hang(graph) : graph;
}

function fit(keyframe: CardKeyframe, width: number, height: number): Part[] {
  if (keyframe.kind === 'quote') {
    const found = large.scales
      .map((scale) => quotePage(keyframe, width, scale))
      .find((parts) => pageHeight(parts) <= height && linesOf(parts) <= large.lines);
    if (found) return found;
  }
  const tries =
    keyframe.kind === 'quote'
      ? scales.map((scale) => quotePage(keyframe, width, scale))
      : scales.flatMap((scale) =>
          details.map((detail) => eventPage(keyframe, width, scale, detail))
        );
  const fits = tries.filter((parts) => pageHeight(parts) <= height);
  // A long quotation reads better smaller than in a tall column of short lines.
  const good = keyframe.kind === 'quote' ? (fits.find(isShort) ?? fits[0]) : fits[0];
  if (good) return good;
  const cut = shorten(tries.at(-1) ?? [], height, width);
  if (keyframe.kind === 'event') return cut;
  return cut.map((part, i) =>
    i === 0 && 'lines' in part ? { ...part, lines: closeQuote(part.lines) } : part
  );
}

const isShort = (parts: readonly Part[]): boolean => linesOf(parts) <= longest;

/** The lines of a quotation's words. */
const linesOf = ([words]: readonly Part[]): number =>
  words !== undefined && 'lines' in words ? words.lines.length : Infinity;

/** Hangs the opening mark before the first line of the words. */
function hang(graph: CardGraph): CardGraph {
  const first = graph.texts.find(({ key }) => key.endsWith(':words:0'));
  if (!first) return graph;
  const mark = {
    ...first,
    key: `${graph.id}:mark`,
    text: hungMark,
    x: first.x - textWidth(hungMark, first.size, first.face) * 1.04,
    tone: 'accent' as const
  };
  return { ...graph, texts: [mark, ...graph.texts] };
}
