import { clipLine, clipRing, simplify } from '$lib/stills/shapes/clip';
import { drawGeometry } from '$lib/stills/shapes/geometry';
import { readPath } from '$lib/stills/shapes/readPath';
import { writePath } from '$lib/stills/shapes/writePath';
import type { Line } from '$lib/drawing/map/topology';
import { describe, expect, test } from 'vitest';

const window = { left: 0, top: 0, right: 10, bottom: 10 };

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

describe('what a window shows', () => {
  test.each<{ line: Line; expected: Line[] }>([
    {
      line: [
        [-5, 5],
        [15, 5]
      ],
      expected: [
        [
          [0, 5],
          [10, 5]
        ]
      ]
    },
    {
      line: [
        [2, 2],
        [3, 3]
      ],
      expected: [
        [
          [2, 2],
          [3, 3]
        ]
      ]
    },
    {
      line: [
        [-5, -5],
        [-1, 20]
      ],
      expected: []
    },
    {
      line: [
        [5, 5],
        [15, 5],
        [15, 8],
        [5, 8]
      ],
      expected: [
        [
          [5, 5],
          [10, 5]
        ],
        [
          [10, 8],
          [5, 8]
        ]
      ]
    }
  ])('of the line $line', ({ line, expected }) => {
    expect(clipLine(line, window)).toEqual(expected);
  });

  test('of a ring is a ring', () => {
    const ring: Line = [
      [-5, -5],
      [5, -5],
      [5, 5],
      [-5, 5]
    ];
    expect(clipRing(ring, window)).toEqual(
      expect.arrayContaining([
        [0, 0],
        [5, 0],
        [5, 5],
        [0, 5]
      ])
    );
    expect(
      clipRing(
        [
          [-5, -5],
          [-4, -5],
          [-4, -4]
        ],
        window
      )
    ).toEqual([]);
    const around: Line = [
      [-5, -5],
      [15, -5],
      [15, 15],
      [-5, 15]
    ];
    expect(clipRing(around, window)).toHaveLength(4);
  });
});

test('a line is simplified within its tolerance', () => {
  const line: Line = [
    [0, 0],
    [1, 0.05],
    [2, 0],
    [3, 2],
    [4, 0]
  ];
  expect(simplify(line, 0.1)).toEqual([
    [0, 0],
    [2, 0],
    [3, 2],
    [4, 0]
  ]);
});

test.each<{ lines: Line[]; closed: boolean; expected: string }>([
  {
    lines: [
      [
        [0, 0],
        [1.26, -2]
      ]
    ],
    closed: false,
    expected: 'M0 0l1.3-2'
  },
  {
    lines: [
      [
        [0, 0],
        [0.5, 0.5],
        [1, 1]
      ]
    ],
    closed: false,
    expected: 'M0 0l.5 .5 .5 .5'
  },
  {
    lines: [
      [
        [1, 1],
        [2, 1],
        [2, 2]
      ]
    ],
    closed: true,
    expected: 'M1 1l1 0 0 1z'
  },
  {
    lines: [
      [
        [1, 1],
        [1.01, 1]
      ],
      []
    ],
    closed: false,
    expected: ''
  }
])('$lines is written $expected', ({ lines, closed, expected }) => {
  expect(writePath(lines, closed)).toBe(expected);
});

test('a map’s path keeps to its window, give or take', () => {
  const d = drawGeometry(
    'geo-land',
    { k: 0.001, x: 400, y: 200 },
    { ...window, right: 800, bottom: 400 },
    'area'
  );
  const points = readPath(d, 1).flatMap(({ points }) => points);
  expect(points.length).toBeGreaterThan(10);
  expect(points.every(([x, y]) => x >= -1 && x <= 801 && y >= -1 && y <= 401)).toBe(true);
  expect(() => drawGeometry('geo-none', { k: 1, x: 0, y: 0 }, window, 'line')).toThrow('#geo-none');
});
