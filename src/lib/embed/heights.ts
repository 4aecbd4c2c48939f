import { citedIn, publisherLine } from '../article/cites';
import { knownOf } from '../article/known';
import { embed, sources as t } from '../i18n';
import { formatDate } from '../i18n/format';
import { sans, serif, type Face } from '../drawing/textWidth';
import { wrapText } from '../drawing/wrapText';
import type { Passage, Story } from '../story/types';
import type { FrameHeights } from './host/frameHeight';
import { narrowBelow, pieceViewport } from './guest/viewport';
import { stepsOf, type PieceStep } from './guest/pieces';
import { titleOf } from './names';

/**
 * How tall a piece is at a width, worked out as `piece.css` and the styles of its words lay it out: what
 * a frame is given where nothing tells it more. CSS pixels; a little more rather than less, for every
 * device has other typefaces.
 */
export function pieceHeight(story: Story, scene: string, frame: number): number {
  const steps = stepsOf(story, scene);
  const width = Math.min(960, frame) - 32;
  const stepper = steps.length < 2 ? 0 : frame < 304 ? 113 : 61;
  const tallest = Math.max(0, ...steps.map((step) => stepHeight(story, step, frame, width)));
  return Math.ceil(
    headerHeight(story, scene, frame, width) +
      pieceViewport(frame).height +
      stepper +
      tallest +
      footerHeight(story, width) +
      44
  );
}

/** The heights by which a frame's own is worked out wherever it stands. */
export function frameHeights(story: Story, scene: string): FrameHeights {
  const at = (width: number) => pieceHeight(story, scene, width);
  return {
    narrow: [280, 320, 360, 480, narrowBelow - 1].map((width) => [width, at(width)] as const),
    wide: [narrowBelow, 720, 800, 960].map((width) => [width, at(width)] as const)
  };
}

/**
 * How much wider the serif can be in a frame than the site's own is: frames in a sandbox get no typefaces,
 * and what stands in for them is as wide by the mean of all words, not of each.
 */
const wider = 1.03;

const linesOf = (text: string, width: number, size: number, face: Face): readonly string[] =>
  wrapText(text, face === sans ? width : width / wider, size, face);
const lines = (...given: Parameters<typeof linesOf>): number => linesOf(...given).length;

const bold: Face = { ...sans, weight: 650 };

/** The title, and beside it or under it whose story it is. */
function headerHeight(story: Story, scene: string, frame: number, width: number): number {
  const size = Math.min(24, Math.max(19, frame * 0.045));
  const name = titleOf(scene) ?? story.meta.headline;
  const from = `${embed.from} ${story.meta.headline}`;
  const [left, right] = [linesOf(name, width, size, bold), linesOf(from, width, 13, sans)];
  const ownLine = left.length > 1 || right.length > 1 || !fitsBeside(name, from, size, width);
  return 19 + (ownLine ? left.length * size * 1.2 + 2 + right.length * 25.5 : size * 1.2 + 4);
}
const fitsBeside = (name: string, from: string, size: number, width: number): boolean =>
  lines(name, width - 16 - wrapWidth(from), size, bold) === 1;
/** As wide as the shortest room that holds it in one line. */
function wrapWidth(text: string): number {
  let width = 40;
  while (lines(text, width, 13, sans) > 1) width += 10;
  return width;
}

function stepHeight(story: Story, { step, chapter }: PieceStep, frame: number, width: number) {
  const isWide = frame >= narrowBelow;
  const column = isWide ? Math.min(width - 208, 16 * 36) : width;
  const [size, leading] = isWide ? [18, 27] : [17, 24.65];
  const heading = step.dateline ? `${step.dateline} · ${chapter.title}` : chapter.title;
  const cited = citedIn(step, story);
  const passages = (list: readonly Passage[], room: number): number =>
    list.reduce((sum, passage, i) => {
      const gap = i === 0 ? 0 : size * 0.75;
      if (passage.kind === 'paragraph') {
        const text = passage.inlines.map((inline) => inline.text).join('') + ' 1, 2';
        return sum + gap + lines(text, room, size, serif) * leading;
      }
      const quote = story.quotes[passage.quote];
      if (!quote) return sum;
      const large = size * 1.2 * 1.1;
      const when = quote.date === null ? '' : `, ${formatDate(quote.date)}`;
      const by = `${quote.speaker}, ${quote.outlet}${when}${quote.approximate ? ` (${t.approximate})` : ''} 1`;
      const said = lines(`“${quote.text}”`, room - 19, large, serif) * large * 1.3;
      return sum + 18 + said + 8 + lines(by, room - 19, 13, sans) * 18.2;
    }, 0);
  const words = step.blocks.reduce(
    (sum, block, i) =>
      sum +
      (i === 0 || block.kind !== 'paragraph' ? 0 : size * 0.75) +
      (block.kind === 'box'
        ? 16 + 28 + leading * 1.4 + passages(block.passages, column - 30)
        : passages([block], column)),
    0
  );
  const who = lines(publisherLine(cited.order), column - 24, 13, sans);
  const status = [t.count(cited.order.length), ...knownOf(step, story)].join(' · ');
  const known = lines(status, column - 24, 13, bold);
  const sources = cited.order.length === 0 ? 0 : 16 + 1 + 10 + (known + who) * 18.85;
  const more = 4 + 25.5;
  if (!isWide) return 20 + lines(heading, width, 13, sans) * 18.2 + words + sources + more;
  return 14 + words + sources + more;
}

function footerHeight(story: Story, width: number): number {
  const { edition, updated, byline } = story.meta;
  const text = `${embed.edition(edition, formatDate(updated))} ${embed.corrections}. ${embed.credit(byline)} CC BY 4.0`;
  return 13 + 6 + lines(text, width, 13, sans) * 19.5;
}
