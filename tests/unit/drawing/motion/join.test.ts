import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { interpolateFields, numbers } from '$lib/drawing/motion/interpolate';
import { join, type Mark } from '$lib/drawing/motion/join';
import { apart } from '$lib/drawing/motion/timing';

interface Dot extends Mark {
  readonly x: number;
}
const dot = (key: string, x = 0, opacity = 1): Dot => ({ key, x, opacity });
const move = interpolateFields<Dot>(numbers('x', 'opacity'));
const times = Array.from({ length: 101 }, (_, i) => i / 100);

describe('a join of two lists of marks', () => {
  const a = [dot('gone'), dot('stays')];
  const b = [dot('stays', 10), dot('new', 0, 0.5)];
  const at = join(move)(a, b);
  const opacities = (t: number) =>
    Object.fromEntries(at(t).map(({ key, opacity }) => [key, opacity]));

  test.each([
    { t: 0, expected: { gone: 1, stays: 1 } },
    { t: 0.5, expected: { stays: 1 } },
    { t: 1, expected: { stays: 1, new: 0.5 } }
  ])('at $t', ({ t, expected }) => expect(opacities(t)).toEqual(expected));

  test('what goes and what comes are never there together', () => {
    for (const t of times) {
      const now = opacities(t);
      expect(now.gone !== undefined && now.new !== undefined).toBe(false);
    }
  });

  test('what stays moves all the time', () => {
    const x = times.map((t) => at(t).find(({ key }) => key === 'stays')?.x ?? NaN);
    expect([x[0], x[100]]).toEqual([0, 10]);
    expect(x[50]).toBeCloseTo(5, 12);
    x.slice(1).forEach((each, i) => expect(each).toBeGreaterThan(x[i] ?? NaN));
  });
});

test('each kind of mark has its own timing', () => {
  const timing = { exit: [0, 0.2], update: [0.2, 0.8], enter: [0.8, 1] } as const;
  const at = join(move, timing)([dot('gone'), dot('stays')], [dot('stays', 10), dot('new')]);
  const shown = (t: number) => at(t).map(({ key, x }) => [key, x]);
  expect(shown(0.2)).toEqual([['stays', 0]]);
  expect(shown(0.8)).toEqual([['stays', 10]]);
});

test('each mark may have its own part of the turn', () => {
  const own = ({ x }: Dot) => [x / 10, x / 10 + 0.2] as const;
  const timing = { exit: own, update: own, enter: own };
  const at = join(move, timing)([dot('gone', 2), dot('a')], [dot('a', 4), dot('new', 6)]);
  const shown = (t: number) => at(t).map(({ key, x, opacity }) => [key, x, opacity]);
  expect(shown(0.2)).toEqual([
    ['gone', 2, 1],
    ['a', 0, 1]
  ]);
  expect(shown(0.4)).toEqual([['a', 0, 1]]);
  expect(shown(0.6)).toEqual([['a', 4, 1]]);
  expect(shown(0.8)).toEqual([
    ['a', 4, 1],
    ['new', 6, 1]
  ]);
});

test('what cannot travel goes, and comes under the same key', () => {
  const at = join<Dot>(() => null)([dot('k', 0, 0.8)], [dot('k', 300)]);
  expect(at(0.1)[0]).toMatchObject({ x: 0 });
  expect(at(0.5)).toEqual([dot('k', 300, 0)]);
  expect(at(0.9)[0]).toMatchObject({ x: 300 });
});

test('whatever the lists: exact at both ends, no key twice, the second’s order', () => {
  const list = fc.uniqueArray(
    fc.record({
      key: fc.constantFrom(...'abcdefgh'),
      x: fc.integer({ min: -9, max: 9 }),
      opacity: fc.constantFrom(0.3, 1)
    }),
    { selector: ({ key }) => key }
  );
  const some = join<Dot>((a, b) => (a.x === b.x ? null : move(a, b)), apart);
  fc.assert(
    fc.property(list, list, fc.double({ min: 0.001, max: 1, noNaN: true }), (a, b, t) => {
      const at = some(a, b);
      expect(at(0)).toBe(a);
      expect(at(1)).toBe(b);
      const keys = at(t).map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      const inB = b.map(({ key }) => key).filter((key) => keys.includes(key));
      expect(keys.filter((key) => inB.includes(key))).toEqual(inB);
      expect(at(t)).toEqual(at(t));
    })
  );
});
