import { describe, expect, test } from 'vitest';
import { safeAreaOf } from '$lib/drawing/area';
import { formatDate, formatDay, formatSpan } from '$lib/i18n/format';
import { interpolate } from '$lib/scenes/calendar/interpolate';
import { calendar as keyframe } from './keyframes';
import { layout } from '$lib/scenes/calendar/layout';
import { countClosed, setKey } from '$lib/scenes/calendar/legend';
import { setMonths } from '$lib/scenes/calendar/months';
import { cellOf, extent, fit, square, squares, weeksOf } from '$lib/scenes/calendar/ribbon';
import { daysByState, inWindow, numbersShow } from '$lib/scenes/calendar/states';
import { gutter } from '$lib/scenes/calendar/flags';
import type { CalendarGraph, Named } from '$lib/scenes/calendar/types';
import { canonical } from '$lib/player/stage/viewport';
import { viewports, outside, overlaps, textBox, type Box } from './boxes';
import { calendars } from './calendar.pictures';
import { picture, picturesOf, story } from './story';

const all = [
  ...Object.entries(calendars).map(([name, given]) => [name, picture('calendar', given)] as const),
  ...picturesOf('calendar')
];
const draw = (name: string, viewport = canonical.wide) =>
  layout(keyframe(story, picture('calendar', calendars[name] ?? {})), viewport);
/** How a named day is dated: as a day, a month where none was set, or from day to day. */
const dateOf = ({ id, span: [first, last] }: Named): string => {
  const due = story.deadlines.find((row) => row.id === id)?.due;
  if (due?.length === 7) return formatDate(due).replace(/ \d{4}$/, '');
  return first === last ? formatDay(first) : formatSpan(first, last).replace(/ \d{4}$/, '');
};
/** The date set first in a name's own lines, without what came of it. */
const dateIn = ({ texts }: CalendarGraph, id: string): string | undefined =>
  texts.find(({ key }) => key === `${id}:date:0` || key === `${id}:0`)?.text.split(', ')[0];
const monthsIn = ({ months, ribbon, window, flags }: CalendarGraph) =>
  setMonths(months, ribbon, window, flags);
const staffBoxes = ({ flags, ribbon }: CalendarGraph): Box[] =>
  flags
    .filter(({ side }) => side !== 'right')
    .map(({ key, day, y }) => {
      const x = gutter(ribbon, day).x;
      const { y: top, height } = extent(ribbon);
      const ends = y < top ? [y, top] : [top + height, y];
      return {
        name: `staff ${key}`,
        left: x - 1,
        right: x + 1,
        top: ends[0] ?? 0,
        bottom: ends[1] ?? 0
      };
    });

describe.each(viewports)('in %s', (_, viewport) => {
  test.each(all)('%s: texts lie apart and in the clear', (_, given) => {
    const graph = layout(keyframe(story, given), viewport);
    const key = setKey(graph.key, graph).map(({ text, x, y }): Box => ({
      name: text,
      left: x,
      right: x + 20,
      top: y - 8,
      bottom: y + 8
    }));
    const texts = [...graph.texts, ...monthsIn(graph)];
    expect(Math.min(...texts.map(({ size }) => size))).toBeGreaterThanOrEqual(12);
    const boxes = [...texts.map(textBox), ...key];
    expect(overlaps(boxes)).toEqual([]);
    expect(outside(boxes, viewport)).toEqual([]);
    for (const staff of staffBoxes(graph))
      expect(overlaps([staff, ...boxes]).filter((line) => line.includes('staff'))).toEqual([]);
  });

  test.each(all)('%s: every name is set, and the days in focus are in the clear', (_, given) => {
    const made = keyframe(story, given);
    const graph = layout(made, viewport);
    // On the smallest windows words may be cut short, but a day that is highlighted keeps its date.
    if (viewport.height >= 560)
      expect(made.named.map(({ id }) => `${id}: ${dateIn(graph, id)}`)).toEqual(
        made.named.map((named) => `${named.id}: ${dateOf(named)}`)
      );
    const area = safeAreaOf(viewport);
    const { x, y, width } = square(graph.ribbon, graph.now);
    expect(x).toBeGreaterThanOrEqual(area.x - 1);
    expect(x + width).toBeLessThanOrEqual(area.x + area.width + 1);
    expect(y).toBeGreaterThanOrEqual(area.y);
    expect(y + width).toBeLessThanOrEqual(area.y + area.height + 1);
  });

  test('the whole span is in the clear', () => {
    const graph = layout(keyframe(story, picture('calendar', calendars.whole ?? {})), viewport);
    const { x, y, width, height } = extent(graph.ribbon);
    const box = { name: 'ribbon', left: x, right: x + width, top: y, bottom: y + height };
    expect(outside([box], viewport)).toEqual([]);
    expect(graph.ribbon.across).toBe(safeAreaOf(viewport).width >= 440);
  });
});

describe('one mark a day', () => {
  const graph = draw('whole');

  test('304 days, each in one state', () => {
    const days = daysByState(graph);
    const every = Object.values(days)
      .flat()
      .sort((a, b) => a - b);
    expect(every).toEqual(Array.from({ length: 304 }, (_, i) => i));
    expect(days.closed).toHaveLength(126);
    expect(days.dissolved).toHaveLength(95);
  });

  test('each in its own square', () => {
    const places = new Set(every(graph).map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`));
    expect(places.size).toBe(304);
    expect(weeksOf(graph.ribbon)).toBe(45);
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

const every = ({ ribbon }: CalendarGraph) =>
  Array.from({ length: ribbon.days }, (_, day) => square(ribbon, day));

describe('the ribbon', () => {
  const shape = { across: true, days: 304, weekday: 6 };
  const window = { x: 100, y: 50, width: 900, height: 300 };

  test.each([
    [0, { week: 0, weekday: 6 }],
    [1, { week: 1, weekday: 0 }],
    [7, { week: 1, weekday: 6 }]
  ])('day %i stands in %o', (day, cell) => expect(cellOf(shape, day)).toEqual(cell));

  test('shown whole it fills the window', () => {
    const { x, width } = extent(fit(shape, [0, 303], window, 300));
    expect(x).toBe(100);
    expect(width).toBeCloseTo(900);
  });

  test.each([
    ['the start', 0, 10],
    ['the middle', 92, 121],
    ['the end', 290, 303]
  ])('shown near %s it leaves no part of the window empty', (_, first, last) => {
    const ribbon = fit(shape, [first, last], window, 250);
    const { x, width } = extent(ribbon);
    expect(x).toBeLessThanOrEqual(100);
    expect(x + width).toBeGreaterThanOrEqual(1000 - 1e-6);
    for (const day of [first, last]) expect(inWindow(ribbon, window, day)).toBe(true);
  });

  test('its squares are one path, day after day from where the last one began', () => {
    expect(squares({ across: true, weekday: 6 }, [0, 1, 2])).toBe(
      'M0.07 6.07h0.86v0.86h-0.86zm1 -6h0.86v0.86h-0.86zm0 1h0.86v0.86h-0.86z'
    );
    expect(squares({ across: false, weekday: 0 }, [])).toBe('');
  });

  test('numbers show only where they fit', () => {
    expect(numbersShow(draw('whole').ribbon)).toBe(0);
    expect(numbersShow(draw('friday').ribbon)).toBe(1);
    expect(numbersShow(draw('friday', canonical.narrow).ribbon)).toBeGreaterThan(0.5);
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
    // The last day that has come keeps to its place from one of 200 moments to the next.
    for (const [i, moment] of moments.entries()) {
      const before = moments[i - 1];
      if (!before) continue;
      expect(Math.abs(moment.now - before.now)).toBeLessThanOrEqual(
        Math.max(1, Math.abs(b.now - a.now) / 50)
      );
      const [p, q] = [square(before.ribbon, moment.now | 0), square(moment.ribbon, moment.now | 0)];
      expect(Math.hypot(q.x - p.x, q.y - p.y)).toBeLessThan(14);
      expect(Math.abs(q.width / p.width - 1)).toBeLessThan(0.1);
    }
  });

  test('the order to close fades once parliament has opened', () => {
    const at = interpolate(draw('signed', viewport), draw('whole', viewport));
    const seen = [0, 0.1, 0.2, 0.3, 1].map((t) => at(t).order[0]?.opacity ?? 0);
    expect([seen[0], seen.at(-1)]).toEqual([1, 0]);
    expect(seen).toEqual([...new Set(seen)].sort((x, y) => y - x));
  });

  test('a promise is struck gradually, and stays the same mark', () => {
    const at = interpolate(draw('promised', viewport), draw('missed', viewport));
    const struck = [0, 0.25, 0.5, 0.75, 1].map(
      (t) => at(t).rings.find(({ key }) => key === 'reopen-august')?.settled ?? -1
    );
    expect(struck[0]).toBe(0);
    expect(struck.at(-1)).toBe(1);
    expect(struck).toEqual([...struck].sort((x, y) => x - y));
  });
});
