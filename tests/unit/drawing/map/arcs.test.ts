import { describe, expect, test } from 'vitest';
import { alike, along, arc, arcGap, drawArc, mirrored, part } from '$lib/drawing/map/arcs';
import type { Point } from '$lib/drawing/map/topology';

const north = arc([0, 0], [0, -100]);

test.each<[string, Point, Point]>([
  ['to the left of one who goes north', north.control, [-20, -50]],
  ['to the left of one who comes back', arc([0, -100], [0, 0]).control, [20, -50]],
  ['to the right once it is mirrored', mirrored(north).control, [20, -50]]
])('an arc bends %s', (_, control, expected) => expect(control).toEqual(expected));

test('a part of an arc lies on it', () => {
  const middle = part(north, 0.25, 0.75);
  expect(middle.from).toEqual(along(north, 0.25));
  const [x, y] = along(middle, 0.5);
  expect(x).toBeCloseTo(along(north, 0.5)[0], 9);
  expect(y).toBeCloseTo(along(north, 0.5)[1], 9);
});

describe('two arcs are taken for one', () => {
  test.each<[string, Point, Point, boolean]>([
    ['from the same place', [0, 0], [0, -100], true],
    ['from the next town', [5, 15], [0, -100], true],
    ['not from further off', [0, 30], [0, -100], false],
    ['not when they come back', [0, -100], [0, 0], false]
  ])('%s', (_, from, to, expected) => expect(alike(north, arc(from, to))).toBe(expected));
});

test('a drawn arc leaves its ends free, and ends in an arrow', () => {
  const { d, head } = drawArc(north);
  const [x = 0, y = 0] = /^M(\S+) (\S+)Q/.exec(d)?.slice(1).map(Number) ?? [];
  expect(Math.hypot(x, y)).toBeGreaterThan(0.9 * arcGap);
  expect(Math.hypot(x, y)).toBeLessThan(1.5 * arcGap);
  expect(head.match(/[ML]/g)).toHaveLength(3);
});
