import { describe, expect, test } from 'vitest';
import { assembly as keyframe } from './keyframes';
import { layout } from '$lib/scenes/assembly/layout';
import { interpolate } from '$lib/scenes/assembly/interpolate';
import { viewports } from './boxes';
import { picture, story } from './story';

const words = { headline: 'A finding', measure: 'Seats', source: 'Somebody' };
const names = [...new Set(story.arrangements.map((row) => row.arrangement))];
const arrangementPairs = names.flatMap((from) =>
  names.filter((to) => to !== from).map((to) => [from, to])
);
const times = Array.from({ length: 101 }, (_, i) => i / 100);
const [small, wide] = [viewports[1], viewports[7]];
if (!small || !wide) throw new Error('the viewports of the test are gone');

describe.each([small, wide])('at %s', (_, viewport) => {
  const draw = (arrangement: string) =>
    layout(keyframe(story, picture('assembly', { arrangement, ...words })), viewport);

  describe.each(arrangementPairs)('from %s to %s', (from, to) => {
    const [a, b] = [draw(from ?? ''), draw(to ?? '')];
    const at = interpolate(a, b);
    const moments = times.map(at);

    test('begins with the one and ends with the other', () => {
      expect(at(0)).toEqual(a);
      expect(at(1)).toEqual(b);
      expect(at(0.3)).toEqual(at(0.3));
    });

    const pairs = moments
      .slice(1)
      .flatMap(({ seats }, i) =>
        seats.map((seat, j) => [moments[i]?.seats[j] ?? seat, seat] as const)
      );

    test('120 seats at every moment, none twice', () => {
      const chairs = (seats: typeof a.seats) => seats.map(({ chair }) => chair).join();
      expect(new Set(moments.map(({ seats }) => chairs(seats)))).toEqual(
        new Set([chairs(a.seats)])
      );
    });

    test('no seat jumps, and none leaves the viewport', () => {
      const steps = pairs.map(([p, q]) => Math.hypot(q.x - p.x, q.y - p.y));
      expect(Math.max(...steps)).toBeLessThan(Math.hypot(viewport.width, viewport.height) / 20);
      const { area } = b;
      const out = pairs.filter(
        ([, { x, y }]) => x < area.x || x > area.x + area.width || y < 0 || y > area.y + area.height
      );
      expect(out).toEqual([]);
    });

    test('a seat changes its party only while it is empty, its style never at once', () => {
      const changes = pairs.filter(([p, q]) => p.party !== q.party);
      expect(changes.filter(([p, q]) => Math.max(p.held, q.held) > 0.01)).toEqual([]);
      for (const style of ['held', 'strength', 'provisional'] as const)
        expect(Math.max(...pairs.map(([p, q]) => Math.abs(q[style] - p[style])))).toBeLessThan(
          0.15
        );
    });

    test('no text is drawn twice', () => {
      const twice = moments.filter(
        ({ texts }) => new Set(texts.map(({ key }) => key)).size < texts.length
      );
      expect(twice).toEqual([]);
    });
  });
});

test('within one parliament every seat stays its party’s', () => {
  const draw = (arrangement: string) =>
    layout(keyframe(story, picture('assembly', { arrangement })), wide[1]);
  const at = interpolate(draw('parties-2012'), draw('coalition-2012'));
  expect(times.flatMap((t) => at(t).seats).filter(({ held }) => held < 1)).toEqual([]);
});
