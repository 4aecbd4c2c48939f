import { describe, expect, test } from 'vitest';
import { interpolate } from '$lib/scenes/calendar/interpolate';
import { layout } from '$lib/scenes/calendar/layout';
import { sampleWidth, setKey } from '$lib/scenes/calendar/legend';
import { dueShape, frame, outcome, tick } from '$lib/scenes/calendar/dues';
import { setNames } from '$lib/scenes/calendar/names';
import { dayNumbers } from '$lib/scenes/calendar/numbers';
import { square } from '$lib/scenes/calendar/wall';
import { dayNumber } from '$lib/scenes/calendar/days';
import type { Block, CalendarGraph, Due } from '$lib/scenes/calendar/types';
import { sans, textWidth } from '$lib/drawing/textWidth';
import { canonical } from '$lib/player/stage/viewport';
import { viewports, overlaps, textBox, type Box } from './boxes';
import { calendars } from './calendar.pictures';
import { calendar as keyframe } from './keyframes';
import { picture, picturesOf, story } from './story';

const all = [
  ...Object.entries(calendars).map(([name, given]) => [name, picture('calendar', given)] as const),
  ...picturesOf('calendar')
];
const draw = (name: string, viewport = canonical.wide) =>
  layout(keyframe(story, picture('calendar', calendars[name] ?? {})), viewport);

/** Promised days, without the months. */
const daysIn = ({ dues }: CalendarGraph) => dues.filter(({ day, last }) => day === last);
const shownIn = ({ blocks }: CalendarGraph) => blocks.filter(({ opacity }) => opacity === 1);
const numbersIn = (graph: CalendarGraph) =>
  shownIn(graph).flatMap((block) => dayNumbers(graph, block).map((number) => ({ block, number })));
const numberBoxes = (graph: CalendarGraph): { box: Box; block: Block; day: number }[] =>
  numbersIn(graph).map(({ block, number: { day, ...at } }) => ({
    block,
    day,
    box: {
      ...textBox({ ...at, key: '', face: sans, tone: 'ink', anchor: 'middle' }),
      name: `number ${day}`
    }
  }));

describe.each(viewports)('in %s', (_, viewport) => {
  test.each(all)('%s: a number stays in its square, and leaves a settled day', (_, given) => {
    const graph = layout(keyframe(story, given), viewport);
    const numbers = numberBoxes(graph);
    const settled = daysIn(graph).filter((due) => due.settled === 1);
    for (const { day } of settled) expect(numbers.map((one) => one.day)).not.toContain(day);
    for (const { box, block, day } of numbers) {
      const { x, y, width } = square(block, day);
      expect(box.left).toBeGreaterThanOrEqual(x);
      expect(box.right).toBeLessThanOrEqual(x + width);
      expect(box.top).toBeGreaterThanOrEqual(y);
      expect(box.bottom).toBeLessThanOrEqual(y + width);
    }
    expect(overlaps(numbers.map(({ box }) => box))).toEqual([]);
  });
});

const block: Block = {
  ...{ key: '1970-01', name: 'January', day: 0, days: 31, weekday: 3 },
  ...{ x: 0, y: 0, pitch: 20, weekdays: 0, opacity: 1 }
};
const due = (outcome: Due['outcome'], settled = 1): Due => ({
  ...{ key: 'a', opacity: 1, day: 30, last: 30, highlighted: 1 },
  ...{ settled, outcome }
});
const numbersOf = (path: string) =>
  [...path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(
    ([, x, y]) => [Number(x), Number(y)] as const
  );

describe('a promised day', () => {
  test.each([14.2, 18.7, 21, 44, 90])('keeps to its own square at %s px a day', (pitch) => {
    const shape = dueShape({ ...block, pitch }, 30);
    const { x, y, width } = square({ ...block, pitch }, 30);
    expect(shape.half + shape.thick / 2).toBeLessThanOrEqual(width / 2 + 1e-9);
    for (const end of ['missed', 'put off'] as const)
      for (const [px, py] of numbersOf(outcome(due(end), shape))) {
        expect(px).toBeGreaterThan(x + shape.thick);
        expect(px).toBeLessThan(x + width - shape.thick);
        expect(py).toBeGreaterThan(y + shape.thick);
        expect(py).toBeLessThan(y + width - shape.thick);
      }
  });

  test('is drawn unlike the others by what came of it', () => {
    const shape = dueShape(block, 30);
    const ends = (['open', 'met', 'put off', 'missed'] as const).map((end) =>
      outcome(due(end), shape)
    );
    expect(ends.map((path) => path.match(/M/g)?.length ?? 0)).toEqual([0, 0, 3, 2]);
    expect(tick(shape)).not.toBe(ends[2]);
    expect(frame(shape)).toMatch(/z$/);
  });

  test('is crossed one stroke after the other', () => {
    const shape = dueShape(block, 30);
    const strokes = [0, 0.3, 0.5, 0.8].map(
      (settled) => outcome(due('missed', settled), shape).match(/M/g)?.length ?? 0
    );
    expect(strokes).toEqual([0, 1, 1, 2]);
  });

  test.each([
    ['promised', []],
    ['missed', []],
    ['postponed', ['met']],
    ['friday', ['put off', 'met']],
    ['whole', ['missed', 'put off', 'met']]
  ])('“%s” has %j in its key, for the marks that have no words', (name, outcomes) => {
    const samples = draw(name).keys.map(({ key }) => key);
    expect(samples.filter((one) => ['open', 'missed', 'put off', 'met'].includes(one))).toEqual(
      outcomes
    );
  });

  test('loses its number as what came of it is drawn', () => {
    const viewport = canonical.narrow;
    const shown = { ...calendars.postponed, until: '2014-09-07', struck: '' };
    const before = layout(keyframe(story, picture('calendar', shown)), viewport);
    const at = interpolate(before, draw('postponed', viewport));
    const [one] = daysIn(before).filter(({ key }) => key === 'reopen-september');
    const seen = [0, 0.25, 0.5, 0.75, 1].map(
      (t) => numbersIn(at(t)).find(({ number }) => number.day === one?.day)?.number.opacity ?? 0
    );
    expect([seen[0], seen.at(-1)]).toEqual([1, 0]);
    expect(seen).toEqual([...seen].sort((a, b) => b - a));
  });
});

describe('the order', () => {
  test('has its last day framed and named where the picture is about it', () => {
    const { dues, names } = draw('shut');
    const end = dues.find(({ key }) => key === 'order-end');
    expect(end).toMatchObject({ day: dayNumber('2015-02-27'), outcome: 'open', settled: 0 });
    expect(names.find(({ key }) => key === 'order-end:date:0')?.text).toBe('27');
    expect(draw('missed').dues.some(({ key }) => key === 'order-end')).toBe(false);
  });

  test('another day that a source gives for it is marked, with a question mark', () => {
    const { doubted, names } = draw('shut');
    expect(doubted.map(({ day }) => day)).toEqual([dayNumber('2014-06-19')]);
    expect(names.map(({ text }) => text)).toContain('19?');
  });
});

describe('words under a month', () => {
  const name = { id: 'a', month: '1970-01', day: 3, date: '4', outcome: 'Missed', text: 'Reopen' };
  test('stand beside their number, with what came of it first', () => {
    const lines = setNames([name], { width: 200, size: 13, most: 2 }).at(5, 10);
    expect(lines.map(({ text, more }) => text + (more?.text ?? ''))).toEqual([
      '4',
      'Missed: Reopen'
    ]);
    expect(lines.map(({ tone }) => tone)).toEqual(['accent', 'accent']);
  });

  test('have no margin where no day is known', () => {
    const [line] = setNames([{ ...name, date: '' }], { width: 200, size: 13, most: 2 }).at(5, 10);
    expect(line?.x).toBe(5);
  });

  test('take no room where there are none', () => {
    expect(setNames([], { width: 200, size: 13, most: 2 }).height).toBe(0);
  });
});

test('a key counts from the order where there is room to say so', () => {
  const graph = draw('whole');
  const said = (width: number) =>
    setKey({ x: 0, y: 0, width, height: 300, set: 'line' }, graph, false)[0]!;
  expect(said(330).text).toMatch(/^Parliament closed: \d+ days \(\d+ from the order\)$/);
  const narrow = said(264);
  expect(narrow.text).toMatch(/^Parliament closed: \d+ days$/);
  expect(sampleWidth + textWidth(narrow.text, narrow.size, sans)).toBeLessThan(264);
});

test('a key breaks into lines, or stands one item under another', () => {
  const graph = draw('whole');
  const place = { x: 0, y: 0, width: 200, height: 300 };
  const rows = (set: 'line' | 'stack') =>
    new Set(setKey({ ...place, set }, graph, false).map(({ y }) => y)).size;
  expect(rows('line')).toBeGreaterThan(1);
  expect(rows('stack')).toBe(setKey({ ...place, set: 'stack' }, graph, false).length);
});
