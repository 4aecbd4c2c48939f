import { heightOf, setLines, type Setting, type TextLine } from '../../drawing/texts';
import { textWidth } from '../../drawing/textWidth';
import { wrapText } from '../../drawing/wrapText';
import type { Area } from '../../drawing/area';
import type { Rule, Stretch } from './types';

/** A stretch’s words, and where on the lane they belong. */
export interface Wish {
  readonly stretch: Stretch;
  readonly at: number;
}

/** Words under a bar, from its lower edge down. */
export interface Labels {
  readonly texts: TextLine[];
  readonly leaders: Rule[];
  readonly height: number;
  /** Whether they take the lane’s whole width, so that no line may cross them. */
  readonly whole: boolean;
  readonly told: ReadonlySet<string>;
}

interface Box {
  readonly left: number;
  readonly right: number;
  /** Lines counted from the bar. */
  readonly first: number;
  readonly last: number;
}

const meet = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.first <= b.last && b.first <= a.last;
/** Pixels between words on one line, and on each side of a leader. */
const air = 12;
const beside = 3;
/** Pixels from a bar to the first line. */
const gap = 3;

/**
 * Words under the bars they tell of, each beginning at its bar as far as the edge allows; what has no
 * room there stands lower, with a line that leads to it and crosses no words.
 * @param widest the width at which words are broken, in pixels
 * @returns `null` where some would stand lower than `most` lines
 */
export function placeLabels(
  wishes: readonly Wish[],
  area: Area,
  y: number,
  setting: Omit<Setting, 'key'>,
  widest: number,
  most: number
): Labels | null {
  const taken: Box[] = [];
  const texts: TextLine[] = [];
  const leaders: Rule[] = [];
  const line = heightOf(1, { ...setting, key: '' });
  let depth = 0;
  for (const { stretch, at } of wishes.toSorted((a, b) => b.at - a.at)) {
    const lines = wrapText(stretch.text ?? '', widest, setting.size, setting.face);
    const width =
      Math.max(...lines.map((text) => textWidth(text, setting.size, setting.face))) * 1.05;
    const left = Math.max(area.x, Math.min(at, area.x + area.width - width));
    const leadAt = Math.min(Math.max(at + 1, area.x + 1), area.x + area.width - 1);
    const place = Array.from({ length: most - lines.length + 1 }, (_, first) => ({
      block: { left, right: left + width + air, first, last: first + lines.length - 1 },
      lead: { left: leadAt - beside, right: leadAt + beside, first: 0, last: first - 1 }
    })).find(
      ({ block, lead }) =>
        !taken.some((box) => meet(box, block) || (lead.last >= 0 && meet(box, lead)))
    );
    if (!place) return null;
    const { block, lead } = place;
    taken.push(block);
    const top = y + gap + block.first * line;
    if (lead.last >= 0) {
      taken.push(lead);
      leaders.push({ key: stretch.id, opacity: 1, x: leadAt, x1: leadAt, y0: y, y1: top + 1 });
    }
    texts.push(...setLines(lines, left, top, { ...setting, key: `told:${stretch.id}` }));
    depth = Math.max(depth, block.last + 1);
  }
  return {
    texts,
    leaders,
    whole: false,
    height: depth === 0 ? 0 : gap + depth * line,
    told: new Set(wishes.map(({ stretch }) => stretch.id))
  };
}
