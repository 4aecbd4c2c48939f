import { describe, expect, test } from 'vitest';
import { outlineOf } from '$lib/scenes/calendar/wall';
import { breaks } from './turns';

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
