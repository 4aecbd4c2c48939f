import { describe, expect, test } from 'vitest';
import { interpolate } from '$lib/scenes/calendar/interpolate';
import { daysBetween } from '$lib/scenes/calendar/days';
import { calendar as keyframe } from './keyframes';
import { layout } from '$lib/scenes/calendar/layout';
import { outlineOf } from '$lib/scenes/calendar/wall';
import { canonical } from '$lib/player/stage/viewport';
import { picturesOf, story } from './story';
import { breaks, moments, turnsOf } from './turns';

const steps = new Map(picturesOf('calendar').map(([id, given]) => [id, keyframe(story, given)]));
const step = (id: string) => {
  const made = steps.get(id);
  if (!made) throw new Error(`no step "${id}" shows the calendar`);
  return made;
};
const outcomeAt = (id: string, promise: string) =>
  step(id).promised.find((one) => one.id === promise)?.outcome;

describe('the story’s promised days', () => {
  test.each([
    { promise: 'reopen-august', from: 'first-deadline', to: 'first-deadline', end: 'missed' },
    { promise: 'reopen-september', from: 'radio-promise', to: 'radio-promise', end: 'put off' },
    { promise: 'agree-date', from: 'twelve-september', to: 'twelve-september', end: 'missed' },
    { promise: 'reopen-october', from: 'signed', to: 'chiefs-leave', end: 'met' },
    { promise: 'vote-day', from: 'polling-day', to: 'polling-day', end: 'met' }
  ])('$promise is seen set at $from, and $end at $to', ({ promise, from, to, end }) => {
    if (from !== to) expect(outcomeAt(from, promise)).toBe('open');
    expect(outcomeAt(to, promise)).toBe(end);
  });

  test('every one whose day and outcome are known is drawn in some step', () => {
    const drawn = new Set(
      [...steps.values()].flatMap(({ promised }) => promised.map(({ id }) => id))
    );
    const known = story.deadlines.filter(
      ({ due, outcome }) => due.length === 10 && outcome !== 'not known'
    );
    expect(known.map(({ id }) => id).filter((id) => !drawn.has(id))).toEqual([]);
  });

  test.each(['ev-2014-12-05-dissolved', 'ev-2015-02-01-shooting'])(
    '%s is named in some step',
    (id) =>
      expect([...steps.values()].some(({ named }) => named.some((one) => one.id === id))).toBe(true)
  );
});

describe('numbers in headlines', () => {
  test('a headline that says so many months draws a period ordered for as many', () => {
    const words = 'two three four five six seven eight nine ten eleven twelve'.split(' ');
    for (const [id, { headline, closed, orderedTo }] of steps) {
      const said = words.findIndex((word) => headline?.includes(`${word} months`));
      if (said < 0) continue;
      const months = Math.ceil(daysBetween(closed[0]!, orderedTo ?? closed[0]!) / 30.5);
      expect(months, `${id} of this story: its headline and relations.csv differ`).toBe(said + 2);
    }
  });

  test('no headline of a calendar holds a numeral', () => {
    for (const [id, { headline }] of steps)
      expect([id, headline]).toEqual([id, headline?.replace(/\d/g, '')]);
  });
});

describe('a month that is promised', () => {
  test('is framed by an outline round its days', () => {
    const block = {
      ...{ key: '2015-02', name: 'February', day: 0, days: 28, weekday: 6 },
      ...{ x: 5, y: 7, pitch: 10, weekdays: 0, opacity: 1 }
    };
    const corners = [...outlineOf(block).matchAll(/([\d.]+) ([\d.]+)/g)].map(
      ([, x, y]) => [Number(x), Number(y)] as const
    );
    // The shoelace formula: 28 days of 10 by 10 pixels.
    const twice = corners.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = corners[(i + 1) % corners.length] ?? [0, 0];
      return sum + x * nextY - nextX * y;
    }, 0);
    expect(Math.abs(twice / 2)).toBeCloseTo(2800);
  });
});

describe.each([
  ['wide', canonical.wide],
  ['narrow', canonical.narrow]
])('from step to step of the story, %s', (_, size) => {
  test.each(turnsOf('calendar'))('%s: marks stay, come and go without a jump', (_, from, to) => {
    const [a, b] = [layout(keyframe(story, from), size), layout(keyframe(story, to), size)];
    const at = interpolate(a, b);
    expect([at(0), at(1)]).toEqual([a, b]);
    expect(breaks((t) => at(t).dues)).toEqual([]);
    expect(breaks((t) => at(t).highlighted)).toEqual([]);
    expect(breaks((t) => at(t).blocks)).toEqual([]);
    for (const [i, t] of moments.entries()) {
      const before = at(moments[i - 1] ?? 0).blocks;
      for (const [j, { x, y, pitch, opacity }] of at(t).blocks.entries()) {
        const last = before[j]!;
        if (opacity === 0) continue;
        expect(Math.hypot(x - last.x, y - last.y)).toBeLessThan(size.width / 25);
        expect(Math.abs(pitch / last.pitch - 1)).toBeLessThan(0.12);
      }
    }
  });

  test('the calendar comes close to September, and goes back', () => {
    const blocks = (id: string) =>
      layout(step(id), size).blocks.filter(({ opacity }) => opacity === 1);
    expect(blocks('twelve-september').map(({ key }) => key)).toEqual(['2014-09']);
    const [september] = blocks('twelve-september');
    const zoom = size.narrow ? 1.2 : 1.8;
    for (const id of ['radio-promise', 'signed']) {
      expect(blocks(id).length).toBeGreaterThan(1);
      expect(september!.pitch).toBeGreaterThan(zoom * blocks(id)[0]!.pitch);
    }
    expect(step('signed').focus).toBeNull();
  });
});

describe('the check for jumps', () => {
  const mark = (key: string, opacity = 1) => ({ key, opacity });
  test.each([
    ['a mark that comes at once', (t: number) => (t < 0.5 ? [] : [mark('a')]), /a jumps at 0.5/],
    [
      'one that is away in between',
      (t: number) => (t > 0.4 && t < 0.6 ? [] : [mark('a')]),
      /is gone/
    ],
    ['one that stands twice', () => [mark('a'), mark('a')], /twice/]
  ])('finds %s', (_, at, message) => expect(breaks(at).join('\n')).toMatch(message));

  test('finds nothing in one that fades', () => expect(breaks((t) => [mark('a', t)])).toEqual([]));
});
