import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dodge } from '$lib/drawing/dodge';
import { setHeading } from '$lib/drawing/heading';
import {
  interpolateMarks,
  interpolateTexts,
  mix,
  smooth,
  stretch,
  type Mark
} from '$lib/drawing/motion';
import { sans } from '$lib/drawing/textWidth';
import type { TextLine } from '$lib/drawing/texts';

describe('easing', () => {
  test.each([
    { t: 0, expected: 3 },
    { t: 1, expected: 7 },
    { t: 0.25, expected: 4 }
  ])('mix at $t', ({ t, expected }) => expect(mix(3, 7, t)).toBe(expected));

  test('smooth keeps the ends and never runs back', () => {
    expect([smooth(0), smooth(0.5), smooth(1)]).toEqual([0, 0.5, 1]);
    for (let i = 1; i <= 100; i++) expect(smooth(i / 100)).toBeGreaterThan(smooth((i - 1) / 100));
  });

  test('stretch is held outside its part', () => {
    expect([0, 0.25, 0.5, 0.75, 1].map((t) => stretch(t, 0.25, 0.75))).toEqual([0, 0, 0.5, 1, 1]);
  });
});

describe('between two lists of marks', () => {
  const mark = (key: string, opacity = 1): Mark => ({ key, opacity });
  const at = interpolateMarks(
    [mark('gone'), mark('stays')],
    [mark('stays'), mark('new', 0.5)],
    (_, b) => () => b
  );
  const opacities = (t: number) =>
    Object.fromEntries(at(t).map(({ key, opacity }) => [key, opacity]));

  test.each([
    { t: 0, expected: { gone: 1, stays: 1 } },
    { t: 0.5, expected: { stays: 1 } },
    { t: 1, expected: { stays: 1, new: 0.5 } }
  ])('at $t', ({ t, expected }) => expect(opacities(t)).toEqual(expected));

  test('what goes and what comes are never there together', () => {
    for (let i = 0; i <= 100; i++) {
      const now = opacities(i / 100);
      expect(now.gone !== undefined && now.new !== undefined).toBe(false);
    }
  });
});

describe('between two texts', () => {
  const line = (text: string, x: number): TextLine => ({
    key: 'k',
    text,
    x,
    y: 20,
    size: 14,
    face: sans,
    tone: 'ink',
    opacity: 1
  });

  test('the same words near by move', () => {
    const [half] = interpolateTexts([line('DC 48', 0)], [line('DC 48', 20)])(0.5);
    expect(half).toMatchObject({ x: 10, opacity: 1 });
  });

  test.each([
    { name: 'other words', to: line('DC 47', 0) },
    { name: 'the same far away', to: line('DC 48', 300) }
  ])('$name fade out, then in', ({ to }) => {
    const at = interpolateTexts([line('DC 48', 0)], [to]);
    expect(at(0.5)[0]?.opacity).toBe(0);
    expect(at(0.1)[0]).toMatchObject({ text: 'DC 48', x: 0 });
    expect(at(0.9)[0]).toMatchObject({ text: to.text, x: to.x });
  });
});

describe('dodge', () => {
  test.each([
    { name: 'leaves alone what has room', at: [10, 50], room: 20, expected: [10, 50] },
    { name: 'parts two that meet, evenly', at: [50, 52], room: 20, expected: [41, 61] },
    { name: 'stays within its bounds', at: [0, 100], room: 20, expected: [10, 90] },
    { name: 'keeps the order given', at: [60, 40], room: 30, expected: [65, 35] }
  ])('$name', ({ at, room, expected }) => {
    expect(
      dodge(
        at.map((one) => ({ at: one, room })),
        0,
        100
      )
    ).toEqual(expected);
  });

  test('never lets two overlap, and stays in bounds where all fit', () => {
    const wishes = fc.array(
      fc.record({
        at: fc.double({ min: -50, max: 150, noNaN: true }),
        room: fc.integer({ min: 1, max: 12 })
      }),
      { maxLength: 8 }
    );
    fc.assert(
      fc.property(wishes, (all) => {
        const places = dodge(all, 0, 100);
        const boxes = all
          .map(({ room }, i) => [(places[i] ?? 0) - room / 2, (places[i] ?? 0) + room / 2] as const)
          .sort((a, b) => a[0] - b[0]);
        boxes.forEach(([low, high], i) => {
          expect(low).toBeGreaterThanOrEqual((boxes[i - 1]?.[1] ?? 0) - 1e-6);
          expect(high).toBeLessThanOrEqual(100 + 1e-6);
        });
      })
    );
  });
});

describe('a heading', () => {
  const area = { x: 10, y: 20, width: 340, height: 400 };
  const words = { headline: 'Nobody has a majority', measure: 'Seats, 2012', source: 'Office' };

  test('of no words takes no room', () => {
    const none = { headline: null, measure: null, source: null };
    expect(setHeading(none, area, 100)).toMatchObject({ texts: [], top: 0, bottom: 0 });
  });

  test.each([
    { least: 100, kept: ['headline:0', 'measure:0', 'source:0'] },
    { least: 330, kept: ['headline:0', 'measure:0'] },
    { least: 370, kept: ['headline:0'] },
    { least: 399, kept: [] }
  ])('gives way where the chart needs $least pixels', ({ least, kept }) => {
    expect(setHeading(words, area, least).texts.map(({ key }) => key)).toEqual(kept);
  });
});
