import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { growthGuard, rateLimit } from '$lib/embed/limits';
import { heights, message, parse, type MessageType } from '$lib/embed/protocol';

const steps = ['gunshots', 'noon'];
const types: readonly MessageType[] = [
  'hello',
  'init',
  'step',
  'theme',
  'visible',
  'print',
  'size',
  'ready',
  'event'
];
const init = {
  id: 'f1',
  theme: 'dark',
  lang: 'en-GB',
  dir: 'ltr',
  reducedMotion: false,
  step: 'noon'
} as const;

test.each([
  message('hello', { id: 'f-1' }),
  message('init', init),
  message('step', { step: 'gunshots' }),
  message('theme', { theme: 'auto' }),
  message('visible', { visible: true }),
  message('print', {}),
  message('size', { height: 640 }),
  message('ready', {}),
  message('event', { name: 'complete', step: '' })
])('$type is heard as it was said', (said) => {
  expect(parse(structuredClone(said), types, steps)).toEqual(said);
});

const good = message('size', { height: 640 });
test.each([
  ['another type than was asked for', message('ready', {}), ['size']],
  ['another namespace', { ...good, ns: 'other' }, types],
  ['another version', { ...good, v: 2 }, types],
  ['one field more', { ...good, url: 'https://evil.example' }, types],
  ['one field less', { ns: good.ns, v: 1, type: 'size' }, types],
  ['a height that is no integer', { ...good, height: 640.5 }, types],
  ['a height below the least', { ...good, height: heights.least - 1 }, types],
  ['a height above the most', { ...good, height: 1e9 }, types],
  ['a height in words', { ...good, height: '640' }, types],
  ['a step that the story has not', message('step', { step: 'nowhere' }), types],
  ['a symbol as a key', { ...good, [Symbol('x')]: 1 }, types],
  [
    'an own __proto__',
    JSON.parse('{"__proto__":1,"ns":"lesotho-2014","v":1,"type":"ready"}'),
    types
  ],
  ['a type of Object itself', { ns: good.ns, v: 1, type: 'toString' }, types],
  ['inherited fields', Object.create(good), types],
  ['a map', new Map(Object.entries(good)), types],
  ['a date', new Date(0), types],
  ['a list', [good], types],
  ['nothing', null, types],
  [
    'a getter that throws',
    Object.defineProperty({ ...good }, 'height', {
      enumerable: true,
      get() {
        throw new Error('no');
      }
    }),
    types
  ]
] as const)('%s is dropped', (_, received, asked) => {
  expect(parse(received, asked as readonly MessageType[], steps)).toBeNull();
});

test('a mark of another realm is as good as ours', () => {
  // What comes through postMessage has the prototype of the receiving window: one below null.
  const foreign = Object.assign(Object.create(Object.create(null)) as object, good);
  expect(parse(foreign, types, steps)).toEqual(good);
});

test('nothing that can be sent throws, and what gets through fits the table', () => {
  const cyclic: Record<string, unknown> = { ...good };
  cyclic.self = cyclic;
  const received = fc.oneof(
    fc.anything({
      withBigInt: true,
      withMap: true,
      withSet: true,
      withDate: true,
      withTypedArray: true,
      withNullPrototype: true,
      withObjectString: true,
      withSparseArray: true
    }),
    fc.json().map((json) => JSON.parse(json) as unknown),
    fc.string({ minLength: 10_000, maxLength: 20_000 }),
    fc.constant(cyclic),
    fc
      .tuple(
        fc.constantFrom(...types, 'other', '__proto__', 'constructor'),
        fc.dictionary(
          fc.constantFrom('id', 'theme', 'height', 'step', 'name', '__proto__', 'x'),
          fc.anything()
        )
      )
      .map(([type, fields]) => ({ ns: 'lesotho-2014', v: 1, ...fields, type }))
  );
  fc.assert(
    fc.property(received, (one) => {
      const said = parse(one, types, steps);
      if (said === null) return;
      expect(types).toContain(said.type);
      if (said.type === 'size') expect(Number.isInteger(said.height)).toBe(true);
      if ('step' in said) expect(['', ...steps]).toContain(said.step);
      for (const value of Object.values(said)) expect(typeof value).not.toBe('object');
    }),
    { numRuns: 2000 }
  );
});

describe('limits', () => {
  test('twenty messages a second are heard, the next one is not', () => {
    const may = rateLimit();
    const received = Array.from({ length: 30 }, (_, i) => may(1000 + i));
    expect(received.filter(Boolean)).toHaveLength(20);
    expect(may(2001)).toBe(true);
  });
  test('a height that grows with its frame is frozen, until the width changes', () => {
    const follow = growthGuard();
    const grown = Array.from({ length: 10 }, (_, i) => follow(500 + i * 50, 600, i * 100));
    expect(grown.indexOf(false)).toBe(5);
    expect(grown.slice(5)).toEqual(Array(5).fill(false));
    expect(follow(500, 400, 2000)).toBe(true);
  });
  test('a width that comes and goes with its height does not start anew', () => {
    const follow = growthGuard();
    // At a scroll bar's edge: the taller makes the bar come, and so the lower, which makes it go.
    const turns = Array.from({ length: 60 }, (_, i) =>
      i % 2 ? follow(990, 745, i * 33) : follow(999, 760, i * 33)
    );
    const still = turns.indexOf(false);
    expect(still).toBeLessThanOrEqual(10);
    expect(turns.slice(still)).not.toContain(true);
    // Frozen at the taller of the two, so that nothing is cut off.
    expect(still % 2).toBe(1);
    // Later, a width that it has not just had.
    expect(follow(990, 700, 3000)).toBe(true);
    expect(follow(999, 760, 6000)).toBe(true);
  });
  test('a window that is made narrower, and wider, is followed all the way', () => {
    const follow = growthGuard();
    for (let i = 0; i < 100; i++) expect(follow(500 + i * 5, 1000 - i, i * 20)).toBe(true);
    for (let i = 0; i < 100; i++) expect(follow(995 - i * 5, 901 + i, 2000 + i * 20)).toBe(true);
  });
  test('slow growth, and shrinking, are followed', () => {
    const follow = growthGuard();
    for (let i = 0; i < 20; i++) expect(follow(500 + i * 10, 600, i * 1000)).toBe(true);
    for (let i = 0; i < 20; i++) expect(follow(600 - i * 10, 600, 20_000 + i)).toBe(true);
  });
});
