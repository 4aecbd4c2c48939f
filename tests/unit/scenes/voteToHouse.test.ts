import { describe, expect, test } from 'vitest';
import type { SharedMark } from '$lib/drawing/motion/shared';
import { interpolateScenes } from '$lib/player/stage/interpolateScenes';
import type { AnyScene } from '$lib/player/stage/layer';
import * as assembly from '$lib/scenes/assembly/layout';
import * as assemblyShared from '$lib/scenes/assembly/shared';
import * as constituencies from '$lib/scenes/constituencies/layout';
import * as constituenciesShared from '$lib/scenes/constituencies/shared';
import type { Viewport } from '$lib/drawing/viewport';
import { originsOf } from '$lib/scenes/assembly/origins';
import type { AssemblyGraph } from '$lib/scenes/assembly/types';
import { viewports } from './boxes';
import * as keyframes from './keyframes';
import { picture, story } from './story';
import { moments } from './turns';

const words = { headline: 'A finding', measure: 'Seats', source: 'Somebody' };
const scene = (name: string, shared: object) => ({ name, shared }) as unknown as AnyScene;
const map = scene('constituencies', constituenciesShared.shared);
const house = scene('assembly', assemblyShared.shared);

const mapSide = (viewport: Viewport) => ({
  scene: map,
  graph: constituencies.layout(
    keyframes.constituencies(story, picture('constituencies', { ...words, highlight: 'abc dc' })),
    viewport
  )
});
const houseSide = (arrangement: string, viewport: Viewport) => ({
  scene: house,
  graph: assembly.layout(
    keyframes.assembly(story, picture('assembly', { arrangement, ...words })),
    viewport
  )
});
type Sides = Parameters<typeof interpolateScenes>;
const marksAt = (...sides: Sides) => {
  const at = interpolateScenes(...sides);
  return (t: number) =>
    at(t).find(({ scene }) => scene === 'shared')?.graph as readonly SharedMark[];
};
const byKey = (marks: readonly SharedMark[]) => new Map(marks.map((mark) => [mark.key, mark]));
const won = ({ key }: SharedMark) => key.startsWith('constituency:');

test('every constituency is one chair of the party that won it', () => {
  const { graph } = houseSide('parties-2015', viewports[0]![1]);
  const origins = originsOf(story, 'parties-2015');
  expect(new Set(origins.map(([chair]) => chair)).size).toBe(80);
  expect(new Set(origins.map(([, number]) => number)).size).toBe(80);
  for (const [chair, number] of origins) {
    const seat = graph.seats.find((one) => one.chair === chair);
    const { party } = story.constituencies.find((one) => one.number === number)!;
    expect([number, seat?.party, seat?.list]).toEqual([number, party, false]);
  }
});

test('they set out district by district', () => {
  const districts = originsOf(story, 'parties-2015').map(
    ([, number]) => story.constituencies.find((one) => one.number === number)!.district
  );
  const changes = districts.filter((district, i) => district !== districts[i - 1]);
  expect(changes).toHaveLength(new Set(districts).size);
});

describe.each(viewports)('the map of the vote and the house at %s', (_, viewport) => {
  const [tiles, seats] = [mapSide(viewport), houseSide('parties-2015', viewport)];

  describe.each([
    { name: 'there', sides: [tiles, seats], from: 80, to: 120 },
    { name: 'back', sides: [seats, tiles], from: 120, to: 80 }
  ] as const)('$name', ({ sides, from, to }) => {
    const at = marksAt(...(sides as unknown as Sides));

    test(`${from} marks become ${to}, exactly as each picture has them`, () => {
      const own = sides.map(({ scene, graph }) => scene.shared?.marks(graph));
      expect([at(0), at(1)]).toEqual(own);
      expect([at(0).length, at(1).length]).toEqual([from, to]);
    });

    test('each of the eighty is there throughout, in its party’s colour, and none twice', () => {
      const colours = new Map(
        at(0)
          .filter(won)
          .map(({ key, colour }) => [key, colour])
      );
      expect(colours.size).toBe(80);
      for (const t of moments) {
        const now = at(t);
        const there = byKey(now);
        expect(there.size).toBe(now.length);
        const changed = [...colours].filter(([key, colour]) => {
          const mark = there.get(key);
          return mark?.colour !== colour || mark.opacity !== 1;
        });
        expect([t, changed]).toEqual([t, []]);
      }
    });

    test('none jumps in place, size, fill or strength, and none leaves the picture', () => {
      const reach = Math.hypot(viewport.width, viewport.height) / 20;
      const inside = ({ x, y }: SharedMark) =>
        x > 0 && x < viewport.width && y > 0 && y < viewport.height;
      const jumps = (now: SharedMark, last: SharedMark | undefined) =>
        Math.abs(now.opacity - (last?.opacity ?? 0)) > 0.2 ||
        (last !== undefined &&
          (Math.hypot(now.x - last.x, now.y - last.y) > reach ||
            Math.abs(now.fill - last.fill) > 0.1 ||
            Math.abs(now.width - last.width) > 6 ||
            Math.abs((now.label?.opacity ?? 0) - (last.label?.opacity ?? 0)) > 0.2));
      for (const [i, t] of moments.entries()) {
        const before = byKey(at(moments[i - 1] ?? 0));
        const wrong = at(t).filter((mark) => !inside(mark) || jumps(mark, before.get(mark.key)));
        expect([t, wrong]).toEqual([t, []]);
      }
    });

    test('no words are there while marks are on their way over the map', () => {
      const texts = interpolateScenes(...(sides as unknown as Sides))(0.4).filter(
        ({ graph }) => (graph as Partial<AssemblyGraph>).texts?.length
      );
      expect(texts).toEqual([]);
    });
  });

  test('list seats come when the others have arrived', () => {
    const at = marksAt(tiles, seats);
    const end = byKey(at(1));
    for (const t of moments.filter((one) => one < 1)) {
      const lists = at(t).filter((mark) => !won(mark));
      if (lists.length < 30) continue;
      const away = at(t).filter((mark) => {
        const place = end.get(mark.key);
        return won(mark) && (mark.x !== place?.x || mark.y !== place.y);
      });
      expect([t, away]).toEqual([t, []]);
    }
    expect(at(0.75).filter((mark) => !won(mark))).toEqual([]);
  });

  test('with the house of another election no tile becomes a seat: they go, then seats come', () => {
    const at = marksAt(tiles, houseSide('parties-2012', viewport));
    expect(at(1).filter(won)).toEqual([]);
    expect(at(0.5)).toEqual([]);
  });
});
