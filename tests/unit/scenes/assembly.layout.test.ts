import { describe, expect, test } from 'vitest';
import { assembly as keyframe } from './keyframes';
import { layout } from '$lib/scenes/assembly/layout';
import { titleOf } from '$lib/scenes/assembly/labels';
import { edgePath, fitScale } from '$lib/scenes/assembly/scale';
import { viewports, outside, overlaps, textBox, zoomed, type Box } from './boxes';
import { picture, picturesOf, story } from './story';

const arrangements = [...new Set(story.arrangements.map((row) => row.arrangement))];
const pictures = [
  ...arrangements.map(
    (arrangement) => [arrangement, picture('assembly', { arrangement })] as const
  ),
  ...picturesOf('assembly')
];
const cases = pictures.flatMap(([name, shown]) =>
  [zoomed, ...viewports].map(
    ([size, viewport]) => [name, size, keyframe(story, shown), viewport] as const
  )
);

describe.each(cases)('%s at %s', (_, __, made, viewport) => {
  const graph = layout(made, viewport);
  const seats = graph.seats.map(({ chair, x, y }): Box => ({
    name: String(chair),
    left: x - graph.pitch * 0.42,
    right: x + graph.pitch * 0.42,
    top: y - graph.pitch * 0.42,
    bottom: y + graph.pitch * 0.42
  }));
  const texts = graph.texts.map(textBox);

  test('draws 120 seats, in the order of their chairs, large enough to tell apart', () => {
    expect(graph.seats.map(({ chair }) => chair)).toEqual(range(120));
    expect(graph.pitch).toBeGreaterThanOrEqual(6);
  });

  test('nothing leaves the safe area', () => {
    expect(outside([...seats, ...texts], viewport)).toEqual([]);
  });

  test('no seat lies on a seat, no label on a label or a seat', () => {
    expect(overlaps(seats)).toEqual([]);
    expect(overlaps(texts)).toEqual([]);
    const gaps = graph.gaps.map(({ key, x, y }): Box => {
      const half = graph.pitch / 2;
      return { name: key, left: x - half, right: x + half, top: y - half, bottom: y + half };
    });
    expect(
      gaps.flatMap((gap) => overlaps([gap, ...texts]).filter((pair) => pair.includes(gap.name)))
    ).toEqual([]);
    const both = texts.flatMap((text) => overlaps([text, ...seats]));
    expect(both.filter((pair) => !/^“\d+” over “\d+”$/.test(pair))).toEqual([]);
  });

  test('exactly the seats beyond half the house stand above the line', () => {
    for (const tower of made.towers) {
      const chairs = new Set(
        tower.groups.flatMap(({ parties }) => parties.flatMap((party) => party.chairs))
      );
      const above = graph.seats.filter(({ chair, y }) => chairs.has(chair) && y < graph.line);
      expect(above).toHaveLength(Math.max(0, tower.seats - (made.majority - 1)));
    }
  });

  test('every tower and every party in it is named with its seats', () => {
    const words = graph.texts.map(({ text }) => text);
    for (const { groups, name, seats } of made.towers) {
      if (name !== null) expect(words).toEqual(expect.arrayContaining([String(seats), name]));
      for (const group of groups) expect(words.some((text) => text === titleOf(group))).toBe(true);
    }
    expect(words.filter((text) => /^61( of 120)?: a majority$/.test(text))).toHaveLength(1);
    expect(Math.min(...graph.texts.map(({ size }) => size))).toBeGreaterThanOrEqual(12);
  });
});

test.each([
  { year: 2012, says: ['41 + 7', '26 + 4', '12 + 14', '0 + 5', '1 + 10'] },
  { year: 2015, says: ['37 + 10', '40 + 6', '2 + 10', '1 + 6', '0 + 8'] }
])(
  'constituency and list seats of $year are told apart, in marks and on a wide picture in words',
  ({ year, says }) => {
    const made = keyframe(story, picture('assembly', { arrangement: `parties-${year}` }));
    const wide = viewports.find(([size]) => size === '1280 × 800');
    if (!wide) throw new Error('the viewport of the test is gone');
    const { seats, texts } = layout(made, wide[1]);
    const lists = texts.flatMap(({ text }) => /^(.*) from lists$/.exec(text)?.[1] ?? []);
    expect(lists).toEqual(says);
    for (const { party, constituencySeats, listSeats } of story.national.filter(
      (row) => row.election === year && row.seats > 0
    )) {
      const own = seats.filter((seat) => seat.party === party);
      const list = own.filter((seat) => seat.list);
      expect([own.length - list.length, list.length]).toEqual([constituencySeats, listSeats]);
    }
  }
);

test.each(viewports)(
  'seats keep their size from one arrangement to the next at %s',
  (_, viewport) => {
    const words = { headline: 'A finding', measure: 'Seats', source: 'Somebody' };
    const pitches = arrangements.map(
      (arrangement) =>
        layout(keyframe(story, picture('assembly', { arrangement, ...words })), viewport).pitch
    );
    expect(new Set(pitches).size).toBe(1);
  }
);

test.each([
  { width: 808, height: 540, abreast: 5 },
  { width: 400, height: 440, abreast: 4 },
  { width: 1200, height: 120, abreast: 12 }
])('$width by $height takes $abreast abreast', ({ width, height, abreast }) => {
  const scale = fitScale({ width, height }, { towers: 5, seats: 77 }, 60);
  expect(scale.abreast).toBe(abreast);
  expect(Math.ceil(77 / abreast) * scale.pitch).toBeLessThanOrEqual(height);
});

test.each([
  { n: 10, path: 'M0 80H50' },
  { n: 12, path: 'M0 70H20V80H50' }
])('the edge over $n seats is $path', ({ n, path }) => {
  expect(edgePath(n, 0, 100, { abreast: 5, pitch: 10 })).toBe(path);
});

const range = (n: number) => Array.from({ length: n }, (_, i) => i);

test.each([1, 4, 7, 61, 325])(
  'a house whose half is %i seats is drawn, however it divides',
  (half) => {
    const { abreast, pitch } = fitScale(
      { width: 336, height: 400 },
      { towers: 2, seats: half + 1 },
      half
    );
    expect(pitch).toBeGreaterThan(1);
    // Two blocs share the width, and half of each part is for words.
    expect(abreast * pitch).toBeLessThanOrEqual(336 / 4);
  }
);
