import { describe, expect, test } from 'vitest';
import { safeAreaOf } from '$lib/drawing/area';
import { dayNumber, monthsOf } from '$lib/scenes/calendar/days';
import { fit } from '$lib/scenes/calendar/fit';
import { interpolate } from '$lib/scenes/calendar/interpolate';
import { layout } from '$lib/scenes/calendar/layout';
import { countClosed } from '$lib/scenes/calendar/legend';
import { setNames } from '$lib/scenes/calendar/names';
import { numbersShow } from '$lib/scenes/calendar/numbers';
import { daysByState } from '$lib/scenes/calendar/states';
import { monthNames, weekdayNames } from '$lib/scenes/calendar/titles';
import {
  cellOf,
  extent,
  hatches,
  holds,
  square,
  squares,
  weeksOf
} from '$lib/scenes/calendar/wall';
import type { CalendarGraph, Named } from '$lib/scenes/calendar/types';
import { sans, textWidth } from '$lib/drawing/textWidth';
import { canonical } from '$lib/player/stage/viewport';
import { viewports, outside, overlaps, textBox, type Box } from './boxes';
import { calendars } from './calendar.pictures';
import { calendar as keyframe } from './keyframes';
import { picture, picturesOf, story } from './story';

const own = picturesOf('calendar');
const all = [
  ...Object.entries(calendars).map(([name, given]) => [name, picture('calendar', given)] as const),
  ...own
];
const draw = (name: string, viewport = canonical.wide) =>
  layout(keyframe(story, picture('calendar', calendars[name] ?? {})), viewport);
const shownIn = ({ blocks }: CalendarGraph) => blocks.filter(({ opacity }) => opacity === 1);
const textsIn = (graph: CalendarGraph) => [
  ...monthNames(shownIn(graph)),
  ...weekdayNames(shownIn(graph), graph.weekdays),
  ...graph.names,
  ...graph.texts
];
const blockBoxes = (graph: CalendarGraph): Box[] =>
  shownIn(graph).map((block) => {
    const { x, y, width, height } = extent(block);
    return { name: block.key, left: x, right: x + width, top: y, bottom: y + height };
  });
const keyBoxes = ({ keys }: CalendarGraph): Box[] =>
  keys.map(({ key, text, size, x, y }) => ({
    name: `key: ${key}`,
    left: x,
    right: x + (key === 'count' ? 60 : 19 + textWidth(text, size, sans)),
    ...(key === 'count' ? { top: y - 20, bottom: y + 20 } : { top: y - 7, bottom: y + 7 })
  }));
/** The date that stands before a name, or, for a month, that there is a name. */
const isNamed = ({ names }: CalendarGraph, { id, span: [first] }: Named): boolean => {
  const due = story.deadlines.find((row) => row.id === id)?.due;
  if (due?.length === 7) return names.some(({ key }) => key === `${id}:0`);
  const date = names.find(({ key }) => key === `${id}:date:0`)?.text;
  return Number(date?.split('–')[0]) === Number(first.slice(8));
};

describe.each(viewports)('in %s', (_, viewport) => {
  test.each(all)('%s: months, words and key lie apart and in the clear', (_, given) => {
    const graph = layout(keyframe(story, given), viewport);
    const texts = textsIn(graph);
    expect(Math.min(...texts.map(({ size }) => size))).toBeGreaterThanOrEqual(12);
    const boxes = [...texts.map(textBox), ...blockBoxes(graph), ...keyBoxes(graph)];
    expect(overlaps(boxes)).toEqual([]);
    expect(outside(boxes, viewport)).toEqual([]);
  });

  test.each(all)(
    '%s: the days of the months in sight that are named have their words',
    (_, given) => {
      const made = keyframe(story, given);
      const graph = layout(made, viewport);
      const isShown = ({ span: [first] }: Named) =>
        shownIn(graph).some((block) => holds(block, dayNumber(first)));
      const named = made.named.filter(isShown);
      expect(named.length).toBeGreaterThan(0);
      expect(named.filter((one) => !isNamed(graph, one))).toEqual([]);
    }
  );

  test.each(own)('%s, of the story: every name is set', (_, given) => {
    const made = keyframe(story, given);
    const graph = layout(made, viewport);
    if (viewport.height >= 560)
      expect(made.named.filter((one) => !isNamed(graph, one))).toEqual([]);
  });

  test.each(own)('%s, of the story: days are large enough, and the frame is filled', (_, given) => {
    const graph = layout(keyframe(story, given), viewport);
    const area = safeAreaOf(viewport);
    const [first] = shownIn(graph);
    if (viewport.height < 560) return;
    const side = square(first!, first!.day).width;
    expect(side).toBeGreaterThanOrEqual(area.width >= 760 ? 20 : 14);
    const boxes = [...textsIn(graph).map(textBox), ...blockBoxes(graph), ...keyBoxes(graph)];
    const ends = (of: (box: Box) => number, which: 'min' | 'max') => Math[which](...boxes.map(of));
    const width = ends((box) => box.right, 'max') - ends((box) => box.left, 'min');
    const content = boxes.filter(({ name }) => !name.startsWith('Source'));
    const height =
      Math.max(...content.map(({ bottom }) => bottom)) - Math.min(...content.map(({ top }) => top));
    expect(width / area.width).toBeGreaterThanOrEqual(viewport.narrow ? 0.8 : 0.7);
    expect(height / area.height).toBeGreaterThanOrEqual(viewport.narrow ? 0.4 : 0.5);
  });
});

describe('one mark a day', () => {
  const graph = draw('whole');

  test('304 days, each in one state', () => {
    const days = graph.blocks.map((block) => daysByState(graph, block));
    const of = (state: keyof ReturnType<typeof daysByState>) => days.flatMap((some) => some[state]);
    const every = [...of('open'), ...of('closed'), ...of('dissolved'), ...of('ahead')];
    const first = dayNumber('2014-06-01');
    expect(every.sort((a, b) => a - b)).toEqual(Array.from({ length: 304 }, (_, i) => first + i));
    expect(of('closed')).toHaveLength(126);
    expect(of('dissolved')).toHaveLength(95);
  });

  test('each in its own square', () => {
    const places = graph.blocks.flatMap((block) =>
      Array.from({ length: block.days }, (_, i) => square(block, block.day + i))
    );
    expect(new Set(places.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`)).size).toBe(304);
  });

  test('a calendar that begins within a month has only the days from there on', () => {
    const given = { ...calendars.whole, from: '2014-06-10', highlight: 'reopen-august' };
    const made = layout(keyframe(story, picture('calendar', given)), canonical.wide);
    const [june] = made.blocks;
    expect(Object.values(daysByState(made, june!)).flat()).toHaveLength(21);
  });

  test.each([
    { until: '2014-06-12', closed: 0, ordered: 3 },
    { until: '2014-06-13', closed: 1, ordered: 4 },
    { until: '2014-08-14', closed: 63, ordered: 66 },
    { until: '2014-10-16', closed: 126, ordered: 129 },
    { until: '2015-03-31', closed: 126, ordered: 129 }
  ])('by $until closed for $closed days, $ordered from the order', ({ until, ...count }) => {
    const { periods, now } = layout(
      keyframe(story, picture('calendar', { ...calendars.whole, until })),
      canonical.narrow
    );
    expect(countClosed(periods, now)).toEqual(count);
  });
});

describe('a month’s block', () => {
  const [june, july] = monthsOf(['2014-06-01', '2014-07-31']);

  test.each([
    ['2014-06-01', { week: 0, weekday: 6 }],
    ['2014-06-02', { week: 1, weekday: 0 }],
    ['2014-06-30', { week: 5, weekday: 0 }]
  ])('%s stands in %o', (day, cell) => expect(cellOf(june!, dayNumber(day))).toEqual(cell));

  test('has as many weeks as its days touch', () => {
    expect([weeksOf(june!), weeksOf(july!)]).toEqual([6, 5]);
    expect(weeksOf({ weekday: 0, days: 28 })).toBe(4);
  });

  test('its squares are one path, day after day from where the last one began', () => {
    const shape = { day: 0, weekday: 6 };
    expect(squares(shape, [0, 1, 2])).toBe(
      'M6.04 0.04h0.92v0.92h-0.92zm-6 1h0.92v0.92h-0.92zm1 0h0.92v0.92h-0.92z'
    );
    expect(squares(shape, [])).toBe('');
    expect(hatches(shape, [])).toBe('');
  });

  test('numbers show only where they fit', () => {
    expect(numbersShow(14)).toBe(0);
    expect(numbersShow(draw('friday').blocks[3]!.pitch)).toBe(1);
    expect(numbersShow(draw('friday', canonical.narrow).blocks[3]!.pitch)).toBe(1);
  });
});

describe('the wall', () => {
  const months = monthsOf(['2014-06-01', '2015-03-31']);
  const none = () => setNames([], { width: 100, size: 12, most: 1 });
  const area = { x: 10, y: 20, width: 800, height: 600 };

  test('has the columns with which days are largest', () => {
    const { columns, pitch, free } = fit(months, none, area, 20);
    expect(columns).toBe(4);
    expect(free?.x).toBeGreaterThan(area.x + 400);
    expect(fit(months, none, { ...area, height: 300 }, 20).columns).toBe(5);
    expect(fit(months, none, { ...area, width: 2400, height: 400 }, 20).pitch).toBeGreaterThan(
      pitch
    );
  });

  test('sets the words of one month beside it where that is about as large', () => {
    expect(fit(months.slice(3, 4), none, area, 20).isBeside).toBe(true);
    expect(fit(months.slice(3, 4), none, { ...area, width: 300 }, 20).isBeside).toBe(false);
  });

  test('shows the months in focus, and those that tell something where there is room for no more', () => {
    const names = (graph: CalendarGraph) => shownIn(graph).map(({ key }) => key);
    expect(names(draw('whole'))).toHaveLength(10);
    expect(names(draw('friday'))).toEqual(['2014-09']);
    expect(names(draw('missed', canonical.narrow)).at(-1)).toBe('2014-08');
    expect(names(draw('promised', canonical.narrow))).toEqual(['2014-07', '2014-08']);
  });
});

describe.each([
  ['wide', canonical.wide],
  ['narrow', canonical.narrow]
])('from step to step, %s', (_, viewport) => {
  const names = Object.keys(calendars);
  const turns = names.slice(1).map((name, i) => [names[i] ?? '', name] as const);

  test.each(turns)('%s to %s begins and ends exactly, with no jump', (from, to) => {
    const [a, b] = [draw(from, viewport), draw(to, viewport)];
    const at = interpolate(a, b);
    expect(at(0)).toEqual(a);
    expect(at(1)).toEqual(b);
    const moments = Array.from({ length: 201 }, (_, i) => at(i / 200));
    for (const [i, moment] of moments.entries()) {
      const before = moments[i - 1];
      if (!before) continue;
      expect(Math.abs(moment.now - before.now)).toBeLessThanOrEqual(
        Math.max(1, Math.abs(b.now - a.now) / 50)
      );
      for (const [j, block] of moment.blocks.entries()) {
        const last = before.blocks[j]!;
        expect(Math.abs(block.opacity - last.opacity)).toBeLessThan(0.05);
        // What is seen keeps to its place from one of 200 moments to the next.
        if (block.opacity === 0) continue;
        expect(Math.hypot(block.x - last.x, block.y - last.y)).toBeLessThan(24);
        expect(Math.abs(block.pitch / last.pitch - 1)).toBeLessThan(0.1);
      }
    }
  });

  test('months that leave have gone before others come', () => {
    const at = interpolate(draw('missed', viewport), draw('friday', viewport));
    const seen = at(0.5).blocks.filter(({ opacity }) => opacity > 0);
    expect(seen.every(({ key }) => key === '2014-09')).toBe(true);
    expect(at(0.5).names).toEqual([]);
  });

  test('the order to close fades once parliament has opened', () => {
    const at = interpolate(draw('signed', viewport), draw('whole', viewport));
    const seen = [0, 0.1, 0.15, 0.2, 1].map((t) => at(t).order[0]?.opacity ?? 0);
    expect([seen[0], seen.at(-1)]).toEqual([1, 0]);
    expect(seen).toEqual([...new Set(seen)].sort((x, y) => y - x));
  });

  test('a promise is struck gradually, and stays the same mark', () => {
    const at = interpolate(draw('promised', viewport), draw('missed', viewport));
    const struck = [0, 0.25, 0.5, 0.75, 1].map(
      (t) => at(t).dues.find(({ key }) => key === 'reopen-august')?.settled ?? -1
    );
    expect(struck[0]).toBe(0);
    expect(struck.at(-1)).toBe(1);
    expect(struck).toEqual([...struck].sort((x, y) => x - y));
  });
});
