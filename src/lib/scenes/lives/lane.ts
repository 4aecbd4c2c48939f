import { sum } from 'd3';
import type { Area } from '../../drawing/area';
import { heightOf, setLines, type Setting, type TextLine } from '../../drawing/texts';
import { sans, textWidth } from '../../drawing/textWidth';
import { wrapText } from '../../drawing/wrapText';
import { placeLabels, type Labels, type Wish } from './labels';
import { listLabels } from './list';
import type { Scale } from './segments';
import type { Life } from './types';
import { weight, wishesOf } from './wishes';

/** Sizes in one picture, in pixels. */
export interface Sizes {
  readonly name: number;
  readonly words: number;
  /** A bar’s height: at least, and at most. */
  readonly bar: readonly [least: number, most: number];
  readonly gap: number;
  /** Lines of words under a bar, at most. */
  readonly lines: number;
  /** Where words at their bars are broken; 0 where they only stand as a list. */
  readonly widest: number;
}

/** One life with its words, before it has its place. */
export interface Lane {
  readonly life: Life;
  /** From the bar’s lower edge, or that of a charge’s line, down. */
  readonly labels: Labels;
  /** How death came, beside the end of the lane; from the bar’s middle. */
  readonly beside: readonly TextLine[];
  /** Whether a line of a charge is drawn under the bar. */
  readonly charged: boolean;
  /** How much it tells: what is chosen where there is no room for all. */
  readonly worth: number;
}

export const leading = 1.26;
const none: Labels = { texts: [], leaders: [], whole: false, height: 0, told: new Set() };
/** What a lane in focus, one out of focus, and its last state in words are worth. */
const worths = { lane: 3, other: 1, last: 6 };
/** Pixels from the end of a lane to the words beside it. */
const toBeside = 10;

/**
 * A lane with as many of its words as fit on some lines; what matters least goes first. A charge goes
 * never: where its words have no room the lane has none.
 * @param asList whether words stand as a list, in the order of time, or each at its bar
 * @param edge where the last day that has come ends, in pixels
 */
export function laneOf(
  life: Life,
  x: Scale,
  edge: number,
  area: Area,
  sizes: Sizes,
  lines: number,
  asList: boolean
): Lane | null {
  const setting = { size: sizes.words, face: sans, leading };
  const all = wishesOf(life, x, area, edge);
  const end = all.find(({ stretch }) => stretch.state === 'dead');
  const beside = end ? setBeside(end, area, setting) : [];
  if (life.last !== null) return lastIn(life, life.last, area, setting, lines);
  const bare = {
    life,
    labels: none,
    beside,
    charged: false,
    worth: life.focused ? worths.lane : worths.other
  };
  if (!life.focused) return bare;
  const wishes = beside.length > 0 ? all.filter((wish) => wish !== end) : all;
  for (let count = wishes.length; count > 0; count--) {
    const some = wishes.slice(0, count);
    const left = wishes.slice(count);
    if (left.some(({ stretch }) => stretch.state === 'charged')) return null;
    const labels = asList
      ? listLabels(some, area, setting, lines)
      : placeLabels(some, area, 0, setting, sizes.widest, lines);
    if (labels) {
      const charged = some.some(({ stretch }) => stretch.state === 'charged');
      const worth = worths.lane + sum(some, ({ stretch }) => weight(stretch) + 1);
      return { life, labels, beside, charged, worth };
    }
  }
  return bare;
}

function setBeside({ stretch, at }: Wish, area: Area, setting: Omit<Setting, 'key'>): TextLine[] {
  const text = stretch.text ?? '';
  const left = at + toBeside;
  if (left + textWidth(text, setting.size) * 1.05 > area.x + area.width) return [];
  const line = heightOf(1, { ...setting, key: '' });
  return setLines([text], left, -line / 2, { ...setting, key: `told:${stretch.id}` });
}

/** What was last known, under the whole lane; `null` where it takes more lines than it may. */
function lastIn(
  life: Life,
  last: string,
  area: Area,
  setting: Omit<Setting, 'key'>,
  most: number
): Lane | null {
  const key = { ...setting, key: `last:${life.id}` };
  const lines = wrapText(last, area.width, setting.size);
  if (lines.length > most) return null;
  const told = life.stretches.filter(({ text }) => text !== null && last.includes(text));
  const labels = {
    texts: setLines(lines, area.x, 3, key),
    leaders: [],
    whole: true,
    height: 3 + heightOf(lines.length, key),
    told: new Set(told.map(({ id }) => id))
  };
  const charged = told.some(({ state }) => state === 'charged');
  return { life, labels, beside: [], charged, worth: worths.lane + worths.last };
}
