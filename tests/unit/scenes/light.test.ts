import { expect, test } from 'vitest';
import { interpolateLight } from '$lib/scenes/map/interpolateLight.ts';
import { lights, type Light } from '$lib/scenes/map/types.ts';

const passed = (a: Light, b: Light): Light[] => {
  const at = interpolateLight(a, b);
  const seen = Array.from({ length: 101 }, (_, i) => at(i / 100));
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
