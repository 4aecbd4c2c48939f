import { describe, expect, test } from 'vitest';
import { interpolate } from '$lib/scenes/votes/interpolate';
import { votes as keyframe } from './keyframes';
import { layout } from '$lib/scenes/votes/layout';
import { PictureError } from '$lib/scenes/types';
import { viewports, outside, overlaps, textBox } from './boxes';
import { picture, picturesOf, story } from './story';

const make = (attributes: Record<string, string> = {}) =>
  keyframe(story, picture('votes', attributes));
const words = { headline: 'A finding', measure: 'Share of valid votes', source: 'Somebody' };

describe('what is drawn', () => {
  const made = make({ focus: 'abc dc lcd' });

  test.each([
    { id: 'dc', written: ['39.58%', '38.37%'], shares: [39.58, 38.37], highlighted: true },
    { id: 'abc', written: ['25.18%', '37.75%'], shares: [25.18, 37.75], highlighted: true },
    { id: 'lcd', written: ['21.94%', '9.91%'], shares: [21.94, 9.91], highlighted: true },
    { id: 'bnp', written: ['4.31%', '5.53%'], shares: [4.31, 5.53], highlighted: false },
    { id: 'others', written: ['8.99%', '8.44%'], shares: [8.99, 8.44], highlighted: false }
  ])('$id goes from and to $shares', (expected) => {
    expect(made.lines.find(({ id }) => id === expected.id)).toMatchObject(expected);
  });

  test('the shares of an election add up to all', () => {
    for (const at of [0, 1] as const)
      expect(made.lines.reduce((sum, { shares }) => sum + shares[at], 0)).toBeCloseTo(100, 1);
  });

  test('the turnout of both, with the early count that was not borne out', () => {
    expect(made.turnout).toEqual([
      {
        year: 2012,
        turnout: 50.04,
        registered: 1127980,
        provisional: null,
        written: { turnout: '50.04%', registered: '1,127,980', provisional: '' }
      },
      {
        year: 2015,
        turnout: 47.75,
        registered: 1209192,
        provisional: 46.61,
        written: { turnout: '47.75%', registered: '1,209,192', provisional: '46.61%' }
      }
    ]);
  });

  test.each<{ attributes: Record<string, string>; message: RegExp }>([
    { attributes: { focus: 'abc pfd' }, message: /unknown line “pfd”.*dc abc lcd bnp others/ },
    { attributes: { until: '2013' }, message: /unknown election “2013”.*2012 or 2015/ }
  ])('$attributes is refused', ({ attributes, message }) => {
    expect(() => make(attributes)).toThrow(PictureError);
    expect(() => make(attributes)).toThrow(message);
  });
});

const pictures = [
  ['all', picture('votes', words)] as const,
  ['until the first', picture('votes', { ...words, until: '2012' })] as const,
  ...picturesOf('votes')
];

describe.each(viewports)('at %s', (_, viewport) => {
  test.each(pictures)('%s: no label lies on another or leaves the viewport', (_, shown) => {
    const { texts, slopes } = layout(keyframe(story, shown), viewport);
    expect(overlaps(texts.map(textBox))).toEqual([]);
    expect(outside(texts.map(textBox), viewport)).toEqual([]);
    expect(Math.min(...texts.map(({ size }) => size))).toBeGreaterThanOrEqual(12);
    expect(slopes).toHaveLength(5);
  });

  test('the higher share stands higher, and in proportion', () => {
    const { slopes } = layout(make(words), viewport);
    const y = (id: string) => slopes.find(({ key }) => key === id);
    const [dc, abc, bnp] = [y('dc'), y('abc'), y('bnp')];
    if (!dc || !abc || !bnp) throw new Error('a line is missing');
    const unit = (abc.y1 - dc.y1) / (39.58 - 25.18);
    expect((bnp.y1 - dc.y1) / unit).toBeCloseTo(39.58 - 4.31, 1);
    expect((abc.y1 - abc.y2) / unit).toBeCloseTo(37.75 - 25.18, 1);
  });

  test('lines grow from the first election to the second without a jump', () => {
    const [a, b] = [
      layout(make({ ...words, until: '2012' }), viewport),
      layout(make(words), viewport)
    ];
    const at = interpolate(a, b);
    expect(at(0)).toEqual(a);
    expect(at(1)).toEqual(b);
    const steps = Array.from({ length: 100 }, (_, i) => [at(i / 100), at((i + 1) / 100)] as const);
    const moved = steps.flatMap(([p, q]) =>
      q.slopes.map((slope, i) =>
        Math.hypot(slope.x2 - (p.slopes[i]?.x2 ?? 0), slope.y2 - (p.slopes[i]?.y2 ?? 0))
      )
    );
    expect(Math.max(...moved)).toBeLessThan(viewport.width / 30);
  });
});
