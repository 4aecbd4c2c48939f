import { describe, expect, test } from 'vitest';
import { interpolate } from '$lib/scenes/calendar/interpolate';
import { calendar as keyframe } from './keyframes';
import { layout } from '$lib/scenes/calendar/layout';
import { setKey } from '$lib/scenes/calendar/legend';
import { dayNumbers, dots } from '$lib/scenes/calendar/numbers';
import { fades, square } from '$lib/scenes/calendar/ribbon';
import { circle, ringShape, strike, tick } from '$lib/scenes/calendar/rings';
import type { CalendarGraph, Ring } from '$lib/scenes/calendar/types';
import { sans } from '$lib/drawing/textWidth';
import { canonical } from '$lib/player/stage/viewport';
import { viewports, overlaps, textBox, type Box } from './boxes';
import { calendars } from './calendar.pictures';
import { picture, picturesOf, story } from './story';

const all = [
  ...Object.entries(calendars).map(([name, given]) => [name, picture('calendar', given)] as const),
  ...picturesOf('calendar')
];
const draw = (name: string, viewport = canonical.wide) =>
  layout(keyframe(story, picture('calendar', calendars[name] ?? {})), viewport);

/** Promised days, without the months. */
const daysIn = ({ rings }: CalendarGraph) => rings.filter(({ day, last }) => day === last);
const ringBoxes = (graph: CalendarGraph): Box[] =>
  daysIn(graph).map(({ key, day }) => {
    const { x, y, radius, thick } = ringShape(graph.ribbon, day);
    const out = radius + thick / 2;
    return { name: `ring ${key}`, left: x - out, right: x + out, top: y - out, bottom: y + out };
  });
const numberBoxes = (graph: CalendarGraph): Box[] =>
  dayNumbers(graph).map(({ day, ...at }) => ({
    ...textBox({ ...at, key: '', face: sans, tone: 'ink', anchor: 'middle' }),
    name: `number ${day}`
  }));
const dotBoxes = (graph: CalendarGraph): Box[] =>
  dots(graph).map(({ day, x, y, r }) => ({
    name: `dot ${day}`,
    // A pixel more, so that a dot does not run into the figure above it.
    ...{ left: x - r, right: x + r, top: y - r - 1, bottom: y + r }
  }));

describe.each(viewports)('in %s', (_, viewport) => {
  test.each(all)('%s: rings, numbers and dots lie apart', (_, given) => {
    const graph = layout(keyframe(story, given), viewport);
    const boxes = [...ringBoxes(graph), ...numberBoxes(graph), ...dotBoxes(graph)];
    // A day that may still be kept has its number in the ring.
    const open = daysIn(graph).filter(({ settled }) => settled === 0);
    const allowed = open.map(({ key, day }) => `“ring ${key}” over “number ${day}”`);
    expect(overlaps(boxes).filter((line) => !allowed.includes(line))).toEqual([]);
  });

  test.each(all)('%s: a number stays in its square, and leaves a settled day', (_, given) => {
    const graph = layout(keyframe(story, given), viewport);
    const settled = daysIn(graph).filter((ring) => ring.settled === 1);
    const numbered = dayNumbers(graph).map(({ day }) => day);
    for (const { day } of settled) expect(numbered).not.toContain(day);
    for (const [i, box] of numberBoxes(graph).entries()) {
      const { x, y, width } = square(graph.ribbon, numbered[i] ?? -1);
      expect(box.left).toBeGreaterThanOrEqual(x);
      expect(box.right).toBeLessThanOrEqual(x + width);
      expect(box.top).toBeGreaterThanOrEqual(y);
      expect(box.bottom).toBeLessThanOrEqual(y + width);
    }
  });

  test.each(all)('%s: dots are drawn where the key explains them', (_, given) => {
    const graph = layout(keyframe(story, given), viewport);
    const samples = setKey(graph.key, graph).map(({ sample }) => sample);
    expect(samples.includes('event')).toBe(graph.ribbon.across);
    if (!graph.ribbon.across) expect(dots(graph)).toEqual([]);
  });
});

describe('a promised day', () => {
  const ribbon = { across: false, days: 304, weekday: 6, x: 0, y: 0 };
  const ring = (outcome: Ring['outcome']): Ring => ({
    ...{ key: 'a', opacity: 1, day: 30, last: 30, highlighted: 1, settled: 1 },
    outcome
  });

  test.each([5.7, 7.6, 18.7, 21, 44])('keeps to its own place at %s px a day', (pitch) => {
    const shape = ringShape({ ...ribbon, pitch }, 30);
    const strokes = shape.half * Math.SQRT2 + shape.thick / 2;
    expect(shape.radius + shape.thick / 2).toBeLessThan(pitch / 2);
    // Where there is a ring its strike ends at it; alone it may reach into the corners.
    expect(strokes).toBeLessThanOrEqual((shape.ringed > 0 ? 0.52 : Math.SQRT1_2) * pitch);
    expect(shape.half + shape.thick / 2).toBeLessThanOrEqual(pitch / 2);
  });

  test('is drawn unlike the others by what came of it', () => {
    const shape = ringShape({ ...ribbon, pitch: 18.7 }, 30);
    const strikes = (['open', 'met', 'put off', 'missed'] as const).map(
      (outcome) => strike(ring(outcome), shape).match(/M/g)?.length ?? 0
    );
    expect(strikes).toEqual([0, 0, 1, 2]);
    expect(tick(shape)).not.toBe(strike(ring('put off'), shape));
    expect(circle(shape, shape.radius)).toMatch(/z$/);
  });

  test.each([
    ['promised', ['open']],
    ['missed', ['missed']],
    ['postponed', ['missed', 'put off', 'met']],
    ['signed', ['open', 'missed', 'put off', 'met']],
    ['whole', ['missed', 'put off', 'met']]
  ])('“%s” has %j in its key', (name, outcomes) => {
    const graph = draw(name);
    const samples = setKey(graph.key, graph).map(({ sample }) => sample);
    expect(samples.filter((one) => ['open', 'missed', 'put off', 'met'].includes(one))).toEqual(
      outcomes
    );
  });

  test('loses its number as what came of it is drawn', () => {
    const viewport = canonical.narrow;
    const shown = { ...calendars.postponed, until: '2014-09-07', struck: '' };
    const before = layout(keyframe(story, picture('calendar', shown)), viewport);
    const at = interpolate(before, draw('postponed', viewport));
    const [due] = daysIn(before).filter(({ key }) => key === 'reopen-september');
    const seen = [0, 0.25, 0.5, 0.75, 1].map(
      (t) => dayNumbers(at(t)).find(({ day }) => day === due?.day)?.opacity ?? 0
    );
    expect([seen[0], seen.at(-1)]).toEqual([1, 0]);
    expect(seen).toEqual([...seen].sort((a, b) => b - a));
  });
});

describe('the edges of the ribbon', () => {
  test('it fades within the window where it goes on beyond it, and not where it begins', () => {
    for (const name of ['friday', 'whole']) {
      const { ribbon, window } = draw(name);
      expect(fades(ribbon, window).start).toBe(name === 'friday' ? 28 : 0);
    }
  });

  test('no number stands where it fades', () => {
    const graph = draw('friday');
    const { start } = fades(graph.ribbon, graph.window);
    for (const { left } of numberBoxes(graph))
      expect(left).toBeGreaterThanOrEqual(graph.window.x + start);
  });
});
