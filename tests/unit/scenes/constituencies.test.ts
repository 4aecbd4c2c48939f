import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { interpolate } from '$lib/scenes/constituencies/interpolate';
import { constituencies as keyframe } from './keyframes';
import { layout } from '$lib/scenes/constituencies/layout';
import { berths, outline } from '$lib/scenes/constituencies/outline';
import { PictureError } from '$lib/scenes/types';
import { readCsv } from '$lib/story/csv';
import { slugOf } from '$lib/story/method';
import { Problems } from '$lib/story/problems';
import { viewports, outside, overlaps, textBox, type Box } from './boxes';
import { picture, picturesOf, story } from './story';

const make = (attributes: Record<string, string> = {}) =>
  keyframe(story, picture('constituencies', attributes));
const words = {
  headline: 'A finding in a sentence of some length',
  measure: 'Constituencies won',
  source: 'Somebody'
};
const all = make();
type Cell = { readonly column: number; readonly row: number };
const touch = (a: Cell, b: Cell) => Math.abs(a.column - b.column) + Math.abs(a.row - b.row) === 1;

/** Pairs of districts that share a border on the ground. */
const borders = readCsv(
  readFileSync('data/elections/neighbours.csv', 'utf8'),
  'neighbours.csv',
  new Problems()
).records.map(({ fields }) => fields.slice(0, 2).map(slugOf).sort().join(' and '));

describe('the grid', () => {
  test('has 80 cells, each its own', () => {
    const cells = all.districts.flatMap(({ seats }) => seats);
    expect(new Set(cells.map(({ column, row }) => `${column},${row}`)).size).toBe(80);
    expect(cells.map(({ number }) => number).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 80 }, (_, i) => i + 1)
    );
  });

  test.each(all.districts)('$name hangs together', ({ seats }) => {
    const [start, ...rest] = seats;
    const reached = start ? [start] : [];
    const left = new Set(rest);
    for (const cell of reached)
      for (const other of left)
        if (touch(cell, other)) {
          reached.push(other);
          left.delete(other);
        }
    expect([...left]).toEqual([]);
  });

  test('has each pair of neighbours once in the table, of districts that there are', () => {
    expect(borders).toHaveLength(17);
    expect(new Set(borders).size).toBe(borders.length);
    const ids = new Set(all.districts.map(({ id }) => id));
    expect(borders.flatMap((pair) => pair.split(' and ')).filter((id) => !ids.has(id))).toEqual([]);
  });

  const pairs = all.districts.flatMap((a, i) =>
    all.districts.slice(i + 1).map((b) => ({ a, b, pair: [a.id, b.id].sort().join(' and ') }))
  );
  test.each(pairs)('$pair touch where they share a border, and only there', ({ a, b, pair }) => {
    const touching = a.seats.some((cell) => b.seats.some((other) => touch(cell, other)));
    expect(touching).toBe(borders.includes(pair));
  });

  test('every name finds a side that is free', () => {
    const sides = Object.fromEntries(
      berths(all.districts).map((one) => [one.district.id, one.side])
    );
    expect(sides).toMatchObject({ berea: 'left', 'thaba-tseka': 'right', 'mohales-hoek': 'below' });
  });
});

describe('what is said', () => {
  test.each([
    { id: 'berea', won: { abc: 11 } },
    { id: 'maseru', won: { abc: 12, dc: 6 } },
    { id: 'qachas-nek', won: { dc: 3 } },
    { id: 'thaba-tseka', won: { dc: 5 } }
  ])('$id went $won', ({ id, won }) => {
    const district = all.districts.find((one) => one.id === id);
    expect(Object.fromEntries(district?.won.map((w) => [w.party, w.seats]) ?? [])).toEqual(won);
  });

  test('all together as the parties were elected', () => {
    for (const { party, seats } of all.won)
      expect(seats).toBe(
        story.national.find((row) => row.election === 2015 && row.party === party)
          ?.constituencySeats
      );
    expect(all.won.reduce((sum, { seats }) => sum + seats, 0)).toBe(80);
  });

  test('that most winners of 2012 are not known', () => {
    expect(all.before).toEqual({ year: 2012, known: 10, unknown: 70 });
    const [first] = viewports;
    if (!first) throw new Error('no viewport');
    const drawn = layout(make(words), first[1]);
    expect(drawn.texts.map(({ text }) => text).join(' ')).toContain('70 of 80 winners of 2012');
  });

  test.each([
    { district: 'berea maseru', highlighted: ['berea', 'maseru'] },
    { district: 'Qacha’s Nek', highlighted: ['qachas-nek'] },
    { district: 'Berea', highlighted: ['berea'] }
  ])('district="$district" highlights $highlighted', ({ district, highlighted }) => {
    const ids = make({ district }).districts.flatMap((one) => (one.highlighted ? [one.id] : []));
    expect(ids).toEqual(highlighted);
  });

  test.each<{ attributes: Record<string, string>; message: RegExp }>([
    {
      attributes: { district: 'berea gauteng' },
      message: /unknown district “gauteng”.*butha-buthe leribe/
    },
    {
      attributes: { highlight: 'pfd' },
      message: /highlight: “pfd” won no constituency — write some of: abc dc/
    }
  ])('$attributes is refused', ({ attributes, message }) => {
    expect(() => make(attributes)).toThrow(PictureError);
    expect(() => make(attributes)).toThrow(message);
  });

  test('a constituency without a cell is refused', () => {
    const tiles = story.tiles.filter(({ number }) => number !== 31);
    expect(() => keyframe({ ...story, tiles }, picture('constituencies', {}))).toThrow(
      /constituency 31, Stadium Area, has no cell/
    );
  });
});

const pictures = [
  ['all', picture('constituencies', words)] as const,
  [
    'some',
    picture('constituencies', { ...words, district: 'berea maseru', highlight: 'abc' })
  ] as const,
  ...picturesOf('constituencies')
];

describe.each(viewports)('at %s', (_, viewport) => {
  test.each(pictures)(
    '%s: no name lies on another or on a tile, or leaves the viewport',
    (_, shown) => {
      const { texts, tiles, tile } = layout(keyframe(story, shown), viewport);
      const words = texts.map(textBox);
      const squares = tiles.map(({ key, x, y }): Box => ({
        name: `tile ${key}`,
        left: x + 0.5,
        right: x + tile.width - 0.5,
        top: y + 0.5,
        bottom: y + tile.height - 0.5
      }));
      expect(outside([...words, ...squares], viewport)).toEqual([]);
      expect(overlaps(words)).toEqual([]);
      const both = words.flatMap((word) => overlaps([word, ...squares]));
      expect(both.filter((pair) => !pair.startsWith('“tile'))).toEqual([]);
      expect(tile.height).toBeGreaterThanOrEqual(12);
    }
  );

  test('tiles only turn fainter or stronger as the focus moves', () => {
    const [a, b] = [
      layout(make(words), viewport),
      layout(make({ ...words, district: 'berea' }), viewport)
    ];
    const at = interpolate(a, b);
    expect([at(0), at(1)]).toEqual([a, b]);
    const half = at(0.5).tiles;
    expect(half.map(({ x, y }) => [x, y])).toEqual(a.tiles.map(({ x, y }) => [x, y]));
    expect(half.filter(({ opacity }) => opacity === 1)).toHaveLength(11);
  });
});

test.each([
  { cells: [[0, 0]], path: 'M0 0H1M0 1H1M0 0V1M1 0V1' },
  {
    cells: [
      [0, 0],
      [1, 0]
    ],
    path: 'M0 0H2M0 1H2M0 0V1M2 0V1'
  },
  {
    cells: [
      [0, 0],
      [0, 1],
      [1, 1]
    ],
    path: 'M0 0H1M1 1H2M0 2H2M0 0V2M1 0V1M2 1V2'
  }
])('the outline of $cells', ({ cells, path }) => {
  const set = cells.map(([column = 0, row = 0]) => ({ column, row }));
  expect(
    outline(
      set,
      (c) => c,
      (r) => r
    )
  ).toBe(path);
});
