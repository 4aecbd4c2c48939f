import type { Area } from '../../drawing/area';
import { heightOf, setLines, type Setting, type TextLine } from '../../drawing/texts';
import { sans } from '../../drawing/textWidth';
import { wrapText } from '../../drawing/wrapText';
import { placeLabels, type Labels } from './labels';
import { segmentsOf, type Scale } from './segments';
import type { Life, LivesKeyframe, Rule, Segment, State, Stretch } from './types';

/** Sizes in one picture, in pixels. */
export interface Sizes {
  readonly name: number;
  readonly words: number;
  /** A bar’s height: at least, and at most. */
  readonly bar: readonly [least: number, most: number];
  readonly gap: number;
  /** Lines of words under a bar, at most. */
  readonly lines: number;
  /** Where words under a bar are broken. */
  readonly widest: number;
}

export interface Lanes {
  readonly segments: Segment[];
  readonly bases: Rule[];
  readonly leaders: Rule[];
  readonly names: TextLine[];
  readonly texts: TextLine[];
}

interface Lane {
  readonly life: Life;
  readonly labels: Labels;
  /** Whether a line of a charge is drawn under the bar. */
  readonly charged: boolean;
}

/** Pixels from a bar to the line of a charge, and below that. */
const charge = 6;
const belowCharge = 4;
const leading = 1.26;
const noLabels: Labels = { texts: [], leaders: [], height: 0, told: new Set() };

/**
 * The lanes from the top of an area to its foot. Where there is no room for all, first those out of
 * focus are left out, then offices lost and the shortest parts of a life are not told, then the last
 * of those in focus is left out.
 */
export function setLanes(
  { lives, until }: LivesKeyframe,
  x: Scale,
  area: Area,
  sizes: Sizes
): Lanes {
  const focused = lives.filter((life) => life.focused);
  const edge = Math.min(x(until + 1), area.x + area.width);
  const groups = [lives, ...focused.map((_, i) => focused.slice(0, focused.length - i))];
  for (const group of groups)
    for (const quiet of [[], ['out'], ['out', 'in office']] as State[][]) {
      if (quiet.length > 1 && group.length > 1) continue;
      const lanes = group.map((life) => laneOf(life, x, edge, area, sizes, quiet));
      const whole = lanes.filter((lane) => lane !== null);
      const height = whole.reduce((sum, lane) => sum + heightIn(lane, sizes, sizes.bar[0]), 0);
      if (whole.length < lanes.length || height - sizes.gap > area.height) continue;
      return stack(whole, x, edge, area, sizes, area.height + sizes.gap - height);
    }
  return stack(
    focused.slice(0, 1).map((life) => ({ life, labels: noLabels, charged: false })),
    x,
    edge,
    area,
    sizes,
    0
  );
}

const nameHeight = ({ name }: Sizes) => name * leading + 2;

const heightIn = ({ labels, charged }: Lane, sizes: Sizes, bar: number): number =>
  nameHeight(sizes) + bar + (charged ? charge + belowCharge : 0) + labels.height + sizes.gap;

/** A lane with its words from 0 down; `null` where they have no room. */
function laneOf(
  life: Life,
  x: Scale,
  edge: number,
  area: Area,
  sizes: Sizes,
  quiet: readonly State[]
): Lane | null {
  const setting = { size: sizes.words, face: sans, leading };
  if (life.last !== null) {
    const key: Setting = { ...setting, key: `last:${life.id}` };
    const lines = wrapText(life.last, area.width, sizes.words);
    const told = life.stretches.filter(({ state, text }) => state === 'charged' && text !== null);
    const said = told.filter(({ text }) => life.last?.includes(text ?? ''));
    const texts = setLines(lines, area.x, 3, key);
    const height = 3 + heightOf(lines.length, key);
    const labels = { texts, leaders: [], height, told: new Set(said.map(({ id }) => id)) };
    return { life, labels, charged: said.length > 0 };
  }
  if (!life.focused) return { life, labels: noLabels, charged: false };
  const visible = life.stretches.filter(
    ({ state, text, start, end, open }) =>
      text !== null && !quiet.includes(state) && (open || x(end[1]) > area.x) && x(start[0]) < edge
  );
  const wishes = visible.map((stretch) => ({
    stretch,
    at: Math.max(area.x, x(stretch.start[0]))
  }));
  const labels = placeLabels(wishes, area, 0, setting, sizes.widest, sizes.lines);
  return labels && { life, labels, charged: visible.some(({ state }) => state === 'charged') };
}

/** Lanes one under another; `spare` pixels more than they need go to the bars and between them. */
function stack(
  lanes: readonly Lane[],
  x: Scale,
  edge: number,
  area: Area,
  sizes: Sizes,
  spare: number
): Lanes {
  const each = spare / Math.max(1, lanes.length);
  const bar = Math.min(sizes.bar[1], sizes.bar[0] + each * 0.4);
  const more = each - (bar - sizes.bar[0]);
  const all: Lanes = { segments: [], bases: [], leaders: [], names: [], texts: [] };
  let y = area.y;
  for (const lane of lanes) {
    const { life, labels, charged } = lane;
    const top = y + nameHeight(sizes);
    const below = top + bar + (charged ? charge + belowCharge : 0);
    const told = ({ id }: Stretch) => labels.told.has(id);
    const dead = life.stretches.find(({ state, text }) => state === 'dead' && text !== null);
    const end = dead ? Math.min(edge, x(dead.start[0])) : edge;
    all.names.push(...setLines([life.name], area.x, y, nameIn(life, sizes)));
    all.segments.push(...segmentsOf(life, x, edge, top, { bar, charge }, told));
    all.bases.push({
      key: life.id,
      opacity: 1,
      x: area.x,
      x1: end,
      y0: top + bar / 2,
      y1: top + bar / 2
    });
    all.texts.push(...labels.texts.map((line) => ({ ...line, y: line.y + below })));
    all.leaders.push(
      ...labels.leaders.map((line) => ({ ...line, y0: top + bar + 1, y1: line.y1 + below }))
    );
    y += heightIn(lane, sizes, bar) + Math.min(more, 60);
  }
  return all;
}

const nameIn = ({ id, focused }: Life, { name }: Sizes): Setting => ({
  key: `name:${id}`,
  size: name,
  face: { ...sans, weight: focused ? 700 : 500 },
  leading,
  tone: focused ? 'ink' : 'soft'
});
