import { expect, test } from 'vitest';
import { interpolateLight } from '$lib/scenes/map/interpolateLight.ts';
import { lights, type Light } from '$lib/scenes/map/types.ts';

const passed = (a: Light, b: Light): Light[] => {
  const at = interpolateLight(a, b);
  const seen = Array.from({ length: 101 }, (_, i) => at(i / 100).light);
  return seen.filter((light, i) => light !== seen[i - 1]);
};

test.each([
  ['dusk', 'night', ['dusk', 'last-light', 'night']],
  ['night', 'dawn', ['night', 'first-light', 'dawn']],
  ['day', 'night', ['day', 'dusk', 'last-light', 'night']],
  ['dawn', 'night', ['dawn', 'first-light', 'night']],
  ['day', 'day', ['day']]
] as const)('from %s to %s the sun goes by degrees, the shorter way', (a, b, expected) => {
  expect(passed(a, b)).toEqual(expected);
});

test('any two begin and end as they are, and never jump by more than one', () => {
  for (const a of lights)
    for (const b of lights) {
      const way = passed(a, b);
      expect([way[0], way.at(-1)]).toEqual([a, b]);
      for (const [i, light] of way.slice(1).entries()) {
        const step = Math.abs(lights.indexOf(light) - lights.indexOf(way[i]!));
        expect([1, lights.length - 1]).toContain(step);
      }
    }
});

test('one light turns into the next without a jump', () => {
  /** How strong each light is, of all that is seen. */
  const shares = (a: Light, b: Light, t: number) => {
    const { light, veil } = interpolateLight(a, b)(t);
    const share = veil?.opacity ?? 0;
    return lights.map((one) => (one === light ? 1 - share : one === veil?.light ? share : 0));
  };
  for (const a of lights)
    for (const b of lights)
      for (let i = 1; i <= 100; i++) {
        const [before, now] = [shares(a, b, (i - 1) / 100), shares(a, b, i / 100)];
        now.forEach((share, n) => expect(Math.abs(share - before[n]!)).toBeLessThan(0.05));
      }
});
