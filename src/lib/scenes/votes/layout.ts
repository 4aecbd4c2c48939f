import { interpolateNumber, max } from 'd3';
import { safeAreaOf, round, type Area } from '../../drawing/area';
import { dodge } from '../../drawing/dodge';
import { setHeading, sizes } from '../../drawing/heading';
import { setLines, type TextLine } from '../../drawing/texts';
import { sans, textWidth } from '../../drawing/textWidth';
import type { Viewport } from '../../drawing/viewport';
import { turnoutHeight, turnoutStrip } from './turnout';
import type { Slope, VotesGraph, VotesKeyframe } from './types';

/** Pixels that the slopes should have, before words around them are left out. */
const least = 130;
/** Pixels: wider, and the eye loses a line on its way. */
const widest = 760;
/** How thick a line is while others are in focus; its colour stays, to be told by. */
const dim = 0.5;
const strong = { ...sans, weight: 700 };

/** Shares at two elections as slopes, and the turnout under them. */
export function layout(keyframe: VotesKeyframe, viewport: Viewport): VotesGraph {
  const safeArea = safeAreaOf(viewport);
  const width = Math.min(safeArea.width, widest);
  const area: Area = { ...safeArea, width };
  const size = sizes(width);
  const strip = turnoutHeight(keyframe.turnout, width);
  const heading = setHeading(keyframe, area, least + strip);
  const years = size.label * 1.3 + (width >= 640 ? 26 : 10);
  const room = area.height - heading.top - heading.bottom - strip - years;
  const high = viewport.narrow ? room : Math.min(room, width * 0.62);
  const drop = viewport.narrow ? 0 : Math.max(0, room - high) / 2;
  const top = area.y + drop + heading.top + years;
  const bottom = top + high;

  const most = max(keyframe.lines, ({ shares }) => max(shares)) ?? 1;
  const rise = interpolateNumber(bottom - 6, top + 8);
  const y = (share: number) => rise(share / most);
  const labels = labelWidths(keyframe, size.label);
  const posts = {
    x: [area.x + labels.left + 10, area.x + width - labels.right - 10] as const,
    top,
    bottom
  };
  const slopes = keyframe.lines.map(({ id, shares, highlighted }): Slope => {
    const [y1, y2] = [y(shares[0]), y(shares[1])];
    const grown = keyframe.grown ? 1 : 0;
    return {
      key: id,
      party: id === 'others' ? null : id,
      x1: round(posts.x[0]),
      y1: round(y1),
      x2: round(posts.x[grown]),
      y2: round(grown ? y2 : y1),
      grown,
      opacity: highlighted ? 1 : dim
    };
  });
  const texts: TextLine[] = heading.texts.map((text) => ({
    ...text,
    y: text.y + (text.key.startsWith('source') ? -drop : drop)
  }));
  texts.push(...yearTexts(keyframe, posts.x, top - size.label * 1.3 - 6, size.label));
  texts.push(...sideTexts(keyframe, 0, posts.x[0] - 10, [top, bottom], y, size.label));
  if (keyframe.grown)
    texts.push(...sideTexts(keyframe, 1, posts.x[1] + 10, [top, bottom], y, size.label));
  const turnout = turnoutStrip(keyframe, { ...area, y: bottom + 6, height: strip - 6 });
  return { area, slopes, posts, bars: turnout.bars, texts: [...texts, ...turnout.texts] };
}

/** What stands beside a line's end: letters and share, at the left the share last. */
const labelOf = ({ letters, written }: VotesKeyframe['lines'][number], at: 0 | 1) =>
  `${letters} ${written[at]}`;

function labelWidths({ lines }: VotesKeyframe, size: number) {
  const width = (at: 0 | 1) =>
    max(lines, (line) => textWidth(labelOf(line, at), size, strong)) ?? 0;
  return { left: width(0), right: width(1) };
}

function yearTexts(
  { years, grown }: VotesKeyframe,
  x: readonly [number, number],
  y: number,
  size: number
): TextLine[] {
  return years.slice(0, grown ? 2 : 1).flatMap((year, i) =>
    setLines([String(year)], x[i as 0 | 1], y, {
      key: `year:${i}`,
      size,
      face: sans,
      tone: 'soft',
      anchor: 'middle'
    })
  );
}

function sideTexts(
  { lines }: VotesKeyframe,
  at: 0 | 1,
  x: number,
  [top, bottom]: readonly [number, number],
  y: (share: number) => number,
  size: number
): TextLine[] {
  const room = size * 1.25;
  const places = dodge(
    lines.map(({ shares }) => ({ at: y(shares[at]), room })),
    top - room / 2,
    bottom + room / 2
  );
  return lines.map((line, i) => ({
    key: `share:${at}:${line.id}`,
    text: line.letters,
    more: { text: ` ${line.written[at]}`, weight: line.highlighted ? 600 : 400 },
    x,
    y: (places[i] ?? 0) + size * 0.35,
    size,
    face: strong,
    tone: line.highlighted ? 'ink' : 'soft',
    anchor: at === 0 ? 'end' : 'start',
    opacity: 1
  }));
}
