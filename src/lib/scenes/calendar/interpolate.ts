import { interpolateNumber } from 'd3';
import {
  eased,
  interpolateFields,
  interpolateGraph,
  numbers
} from '../../drawing/motion/interpolate';
import { join } from '../../drawing/motion/join';
import { progress } from '../../drawing/motion/progress';
import { interpolateTexts } from '../../drawing/motion/texts';
import { apart, underCamera as timing } from '../../drawing/motion/timing';
import type { TextLine } from '../../drawing/texts';
import type { Block, CalendarGraph, Days, Due, KeyItem, Order } from './types';

// What came of a day is drawn when the day has come.
const interpolateDues = join(interpolateFields<Due>(numbers('opacity', 'highlighted', 'settled')), {
  ...timing,
  update: apart.update
});
const interpolateDays = join<Days>((_, to) => () => to, timing);
const interpolateOrder = join<Order>((_, to) => () => to, timing);

const moveBlock = interpolateFields<Block>(numbers('x', 'y', 'pitch', 'weekdays'));

/** All months move as one, as under a camera. */
const moveBlocks = join<Block>((a, b) => moveBlock(a, b), timing);

/** The months at any moment, with those that leave or come faded in their parts of the turn. */
function interpolateBlocks(a: readonly Block[], b: readonly Block[]) {
  const at = moveBlocks(a, b);
  const before = new Map(a.map((block) => [block.key, block.opacity]));
  const after = new Map(b.map((block) => [block.key, block.opacity]));
  return (t: number): readonly Block[] =>
    at(t).map((block) => {
      const [from, to] = [before.get(block.key), after.get(block.key)];
      if (from === undefined || to === undefined || from === to) return block;
      const part = progress(t, from > to ? timing.exit : timing.enter);
      return { ...block, opacity: from + (to - from) * part };
    });
}

/** Pixels up to which a line of the key travels. */
const near = 60;
const moveKey = interpolateFields<KeyItem>(numbers('x', 'y'));
const interpolateKeys = join<KeyItem>(
  (a, b) => (Math.hypot(b.x - a.x, b.y - a.y) <= near ? moveKey(a, b) : null),
  timing
);
// Words under a month do not travel with it.
const interpolateNames = join<TextLine>(
  (a, b) =>
    a.x === b.x && a.y === b.y && a.text === b.text && a.more?.text === b.more?.text
      ? () => b
      : null,
  timing
);

/**
 * Any moment between two scene graphs: the months move and grow as under a camera, the days between
 * the two nows come one by one, and what is named in both keeps its place by its day.
 */
export const interpolate = interpolateGraph<CalendarGraph>((a, b) => ({
  blocks: interpolateBlocks(a.blocks, b.blocks),
  now: eased(interpolateNumber)(a.now, b.now),
  order: interpolateOrder(a.order, b.order),
  dues: interpolateDues(a.dues, b.dues),
  highlighted: interpolateDays(a.highlighted, b.highlighted),
  doubted: interpolateDays(a.doubted, b.doubted),
  keys: interpolateKeys(a.keys, b.keys),
  names: interpolateNames(a.names, b.names),
  texts: interpolateTexts(a.texts, b.texts)
}));
