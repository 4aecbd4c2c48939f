import { greatest, range, sum } from 'd3';
import type { Area } from '../../drawing/area';
import { setLines, type Setting, type TextLine } from '../../drawing/texts';
import { sans, textWidth } from '../../drawing/textWidth';
import { laneOf, leading, type Lane, type Sizes } from './lane';
import { segmentsOf, type Scale } from './segments';
import type { Life, LivesKeyframe, Rule, Segment, Stretch } from './types';

export interface Lanes {
  readonly segments: Segment[];
  readonly bases: Rule[];
  readonly covers: Rule[];
  readonly leaders: Rule[];
  readonly names: TextLine[];
  readonly texts: TextLine[];
  /** Where the last of them ends: below it no line goes on. */
  readonly foot: number;
}

/** Pixels from a bar to the line of a charge, and below that. */
const charge = 6;
const belowCharge = 5;
/** How high a bar out of focus is, as a part of one in focus. */
const low = 0.62;
/** What it is worth that a life in focus is seen at all, beside `worths` of lanes with words. */
const shown = 6;
/** Pixels that a lane may be given beyond what it needs. */
const mostMore = 70;

/**
 * The lanes from the top of an area to its foot. Where there is no room for all of them with all their
 * words, those are set that tell most: some in focus with their words, then others without.
 */
export function setLanes(
  { lives, until }: LivesKeyframe,
  x: Scale,
  area: Area,
  sizes: Sizes
): Lanes {
  const edge = Math.min(x(until + 1), area.x + area.width);
  const made = new Map<string, Lane | null>();
  /** The same lane is tried in many groups. */
  const laneIn = (life: Life, lines: number, asList: boolean): Lane | null => {
    const key = [life.id, life.focused, lines, asList].join(' ');
    const lane = made.has(key)
      ? (made.get(key) ?? null)
      : laneOf(life, x, edge, area, sizes, lines, asList);
    made.set(key, lane);
    return lane;
  };
  return stack(choose(lives, laneIn, area, sizes), x, edge, area, sizes);
}

function choose(
  lives: readonly Life[],
  laneIn: (life: Life, lines: number, asList: boolean) => Lane | null,
  area: Area,
  sizes: Sizes
): readonly Lane[] {
  const focused = lives.filter((life) => life.focused);
  const fits = (lanes: readonly Lane[]) => heightOfAll(lanes, sizes) <= area.height;
  /** With those in focus that have no room for their words without them, as far as they fit. */
  const withBare = (lanes: readonly Lane[]): readonly Lane[] =>
    focused.reduce((some, life) => {
      const there = some.some((lane) => lane.life.id === life.id);
      const lane = there ? null : laneIn(bare(life), 0, true);
      const more = lane && inOrder([...some, { ...lane, worth: shown }], lives);
      return more && fits(more) ? more : some;
    }, lanes);
  // Words of one picture stand in one way: at their bars, where that tells as much.
  const modes = sizes.widest > 0 ? [false, true] : [true];
  const groups = [lives, ...range(focused.length, -1, -1).map((count) => focused.slice(0, count))];
  const fitting = modes.flatMap((asList) =>
    groups.flatMap((group) =>
      range(sizes.lines, 0, -1).flatMap((lines) => {
        const lanes = group.flatMap((life) => laneIn(life, lines, asList) ?? []);
        return lanes.length === group.length ? [withBare(lanes)].filter(fits) : [];
      })
    )
  );
  const best: readonly Lane[] =
    greatest(fitting, (lanes) => sum(lanes, ({ worth }) => worth)) ??
    focused.slice(0, 1).flatMap((life) => laneIn(bare(life), 0, true) ?? []);
  // Of the others as many as there is still room for, in their places.
  return lives.reduce((lanes, life) => {
    const there = lanes.some((lane) => lane.life.id === life.id);
    // With words beside others’ in one way only: those of its last state stand alike in both.
    const lines = life.last === null ? 0 : sizes.lines;
    const lane = there || (life.focused && lines === 0) ? null : laneIn(life, lines, true);
    const more = lane && inOrder([...lanes, lane], lives);
    return more && fits(more) ? more : lanes;
  }, best);
}

/** Drawn without words, as those that the step is not about. */
const bare = (life: Life): Life => ({ ...life, focused: false, last: null });

const inOrder = (lanes: readonly Lane[], lives: readonly Life[]): Lane[] =>
  lives.flatMap(({ id }) => lanes.filter(({ life }) => life.id === id));

const nameHeight = ({ name }: Sizes) => name * leading + 2;
const barIn = ({ life }: Lane, bar: number) => (life.focused ? bar : bar * low);

const heightIn = (lane: Lane, sizes: Sizes, bar: number): number =>
  nameHeight(sizes) +
  barIn(lane, bar) +
  (lane.charged ? charge + belowCharge : 0) +
  lane.labels.height;

const heightOfAll = (lanes: readonly Lane[], sizes: Sizes): number =>
  sum(lanes, (lane) => heightIn(lane, sizes, sizes.bar[0]) + sizes.gap) - sizes.gap;

/** Lanes one under another; what room they do not need goes to the bars and between them. */
function stack(lanes: readonly Lane[], x: Scale, edge: number, area: Area, sizes: Sizes): Lanes {
  const spare = Math.max(0, area.height - heightOfAll(lanes, sizes)) / Math.max(1, lanes.length);
  const bar = Math.min(sizes.bar[1], sizes.bar[0] + spare * 0.5);
  const apart = sizes.gap + Math.min(mostMore, spare - (bar - sizes.bar[0]));
  const all: Omit<Lanes, 'foot'> = {
    segments: [],
    bases: [],
    covers: [],
    leaders: [],
    names: [],
    texts: []
  };
  let foot = area.y;
  let y = area.y;
  for (const lane of lanes) {
    const { life, labels, charged, beside } = lane;
    const height = barIn(lane, bar);
    const top = y + nameHeight(sizes);
    const below = top + height + (charged ? charge + belowCharge : 0);
    const middle = top + height / 2;
    const told = ({ id }: Stretch) => labels.told.has(id);
    const dead = life.stretches.find(({ state, text }) => state === 'dead' && text !== null);
    const x1 = dead ? Math.min(edge, x(dead.start[0])) : edge;
    all.names.push(...setLines([life.name], area.x, y, nameIn(life, sizes)));
    all.segments.push(...segmentsOf(life, x, edge, top, { bar: height, charge }, told));
    all.bases.push({ key: life.id, opacity: 1, x: area.x, x1, y0: middle, y1: middle });
    const words = labels.texts.map((line) => ({ ...line, y: line.y + below }));
    if (labels.whole) {
      const [x0, y0] = [area.x, below + 2];
      const [right, y1] = [area.x + area.width, below + labels.height + 2];
      all.covers.push({ key: life.id, opacity: 1, x: x0, x1: right, y0, y1 });
    } else all.covers.push(...words.map(coverOf));
    all.texts.push(...words, ...beside.map((line) => ({ ...line, y: line.y + middle })));
    all.leaders.push(
      ...labels.leaders.map((line) => ({ ...line, y0: top + height + 1, y1: line.y1 + below }))
    );
    foot = below + (labels.whole ? 2 : labels.height + 4);
    y += heightIn(lane, sizes, bar) + apart;
  }
  return { ...all, foot };
}

/** The ground of a line of words at its bar, so that the line of the event goes round it. */
function coverOf({ key, text, x, y, size, face, opacity }: TextLine): Rule {
  const width = textWidth(text, size, face) * 1.05;
  return { key, opacity, x: x - 2, x1: x + width + 2, y0: y - size * 0.85, y1: y + size * 0.3 };
}

const nameIn = ({ id, focused }: Life, { name }: Sizes): Setting => ({
  key: `name:${id}`,
  size: name,
  face: { ...sans, weight: focused ? 700 : 500 },
  leading,
  tone: focused ? 'ink' : 'soft'
});
