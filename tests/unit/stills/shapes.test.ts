import { drawGeometry } from '$lib/stills/shapes/geometry';
import { readPath } from '$lib/stills/shapes/readPath';
import { withFewerPoints } from '$lib/stills/shapes/simplify';
import { tidy } from '$lib/stills/tidy';
import type { Line } from '$lib/drawing/map/topology';
import { describe, expect, test } from 'vitest';

describe('path data is read into points', () => {
  test.each([
    {
      d: 'M1 2l3 4 1-1',
      expected: [
        [
          [1, 2],
          [4, 6],
          [5, 5]
        ]
      ]
    },
    {
      d: 'M0 0L2 0H4V3',
      expected: [
        [
          [0, 0],
          [2, 0],
          [4, 0],
          [4, 3]
        ]
      ]
    },
    {
      d: 'M0 0l2 0m5 5l1 1',
      expected: [
        [
          [0, 0],
          [2, 0]
        ],
        [
          [7, 5],
          [8, 6]
        ]
      ]
    },
    {
      d: 'M0 0l2 0 0 2zm1 1l1 0',
      expected: [
        [
          [0, 0],
          [2, 0],
          [2, 2]
        ],
        [
          [1, 1],
          [2, 1]
        ]
      ]
    }
  ])('$d', ({ d, expected }) => {
    expect(readPath(d, 1).map(({ points }) => points)).toEqual(expected);
  });

  test('a curve ends where it says, and bends between', () => {
    const points = readPath('M0 0c0 10 20 10 20 0', 1)[0]!.points;
    expect(points.at(-1)).toEqual([20, 0]);
    expect(Math.max(...points.map(([, y]) => y))).toBeCloseTo(7.5, 0);
  });

  test('another command is an error', () => {
    expect(() => readPath('M0 0a1 1 0 0 0 2 2', 1)).toThrow('“a”');
  });
});

test('lines have fewer points, but for their ends and for what bends them', () => {
  const line: Line = [
    [0, 0],
    [1, 0.05],
    [2, 0],
    [3, 2],
    [4, 0]
  ];
  expect(withFewerPoints([line], 0.3)).toEqual([
    [
      [0, 0],
      [2, 0],
      [3, 2],
      [4, 0]
    ]
  ]);
  const ring: Line = [
    [0, 0],
    [4, 0],
    [4, 4],
    [4, 0.1],
    [0, 0]
  ];
  const [kept = []] = withFewerPoints([ring], 0.3);
  expect([kept[0], kept.at(-1)]).toEqual([
    [0, 0],
    [0, 0]
  ]);
});

describe('of a map’s path', () => {
  const all = { left: -1e5, top: -1e5, right: 1e5, bottom: 1e5 };
  const city = { k: 0.02, x: 200, y: 100 };
  const points = (d: string) => readPath(d, 1).flatMap((subpath) => subpath.points);

  test('a window shows what lies in it', () => {
    const window = { left: 150, top: 50, right: 250, bottom: 150 };
    const d = drawGeometry('geo-streets', city, window, 'line');
    expect(points(d).length).toBeGreaterThan(10);
    for (const [x, y] of points(d)) {
      expect(x).toBeGreaterThanOrEqual(150);
      expect(x).toBeLessThanOrEqual(250);
      expect(y).toBeGreaterThanOrEqual(50);
      expect(y).toBeLessThanOrEqual(150);
    }
    expect(points(drawGeometry('geo-streets', city, all, 'line')).length).toBeGreaterThan(
      points(d).length
    );
  });

  test('a window that shows nothing has nothing', () => {
    const away = { left: 9e4, top: 9e4, right: 9.1e4, bottom: 9.1e4 };
    for (const how of ['area', 'line', 'dots'] as const)
      expect(drawGeometry('geo-country', { k: 0.001, x: 0, y: 0 }, away, how)).toBe('');
  });

  test('an area around the whole window fills it', () => {
    const window = { left: 195, top: 95, right: 205, bottom: 105 };
    const d = drawGeometry('geo-city-ground', city, window, 'area');
    expect(points(d).toSorted(([a, b], [c, e]) => a - c || b - e)).toEqual([
      [195, 95],
      [195, 105],
      [205, 95],
      [205, 105]
    ]);
  });

  test('lines with dots keep where they begin, in whatever window', () => {
    const window = { left: 150, top: 50, right: 250, bottom: 150 };
    const starts = (d: string) =>
      new Set(readPath(d, 1).map(({ points: [first] }) => String(first)));
    const whole = starts(drawGeometry('geo-city-unmapped', city, all, 'dots'));
    const seen = starts(drawGeometry('geo-city-unmapped', city, window, 'dots'));
    expect(seen.size).toBeGreaterThan(3);
    expect(seen.size).toBeLessThan(whole.size);
    expect([...seen].filter((start) => !whole.has(start))).toEqual([]);
  });
});

test('a map’s path keeps to its window, give or take', () => {
  const d = drawGeometry(
    'geo-land',
    { k: 0.001, x: 400, y: 200 },
    { left: 0, top: 0, right: 800, bottom: 400 },
    'area'
  );
  const points = readPath(d, 1).flatMap(({ points }) => points);
  expect(points.length).toBeGreaterThan(10);
  expect(points.every(([x, y]) => x >= -1 && x <= 801 && y >= -1 && y <= 401)).toBe(true);
  expect(() =>
    drawGeometry('geo-none', { k: 1, x: 0, y: 0 }, { left: 0, top: 0, right: 9, bottom: 9 }, 'line')
  ).toThrow('#geo-none');
});

describe('a drawing is tidied', () => {
  const tidied = (inner: string) =>
    tidy(`<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 9 9">${inner}</svg>`);

  test.each([
    ['what is not seen', '<path d="" fill="red"/><rect width="1" height="1" opacity="0"/><g/>', ''],
    [
      'what only the page needs',
      '<g data-light="day" aria-hidden="true"><path d="M0 0h1v2z"/></g>',
      '<path d="M0 0h1v2z"/>'
    ],
    [
      'gradients that nothing refers to',
      '<defs><radialGradient id="one"><stop/></radialGradient></defs><path d="M0 0h1v2z"/>',
      '<path d="M0 0h1v2z"/>'
    ]
  ])('of %s', (_, markup, expected) => {
    expect(tidied(markup)).toBe(
      expected ? `${tidied('').replace('/>', '>')}${expected}</svg>` : tidied('')
    );
  });

  test('but keeps what it is, colours for both schemes, and dots', () => {
    const dots = '<path d="M1 1h0M3 1h0" stroke="light-dark(#fff,#000)" stroke-linecap="round"/>';
    expect(tidied(dots)).toContain('role="img"');
    expect(tidied(dots)).toContain('stroke="light-dark(#fff,#000)"');
    expect(tidied(dots).match(/h0|z/g)).toHaveLength(2);
  });
});
