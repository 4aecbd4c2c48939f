import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { lights } from '$lib/scenes/map/types';
import { skyOf } from '$lib/scenes/night/keyframes';
import { minuteOfHour } from '$lib/scenes/night/marks';
import { lightAt, skyOver } from '$lib/scenes/night/sky';
import type { NightSpan } from '$lib/story/types';
import { story } from './story';

const night = story.night as NightSpan;
const { lat, lon } = story.places[night.sun] as { lat: number; lon: number };
const sky = skyOf(story, night);
/** Maseru keeps UTC+2 all year. */
const zone = 120;

/**
 * Rise and set after NOAA, “General Solar Position Calculations”
 * (https://gml.noaa.gov/grad/solcalc/solareqns.PDF); nothing of it comes from the library that the
 * picture uses.
 * @param day of the year, from 1
 * @returns minutes after local midnight
 */
function noaa(day: number, latitude: number, longitude: number) {
  const { sin, cos, tan, acos, PI } = Math;
  const radians = PI / 180;
  // The fractional year, at noon.
  const g = ((2 * PI) / 365) * (day - 1);
  const equationOfTime =
    229.18 *
    (0.000075 +
      0.001868 * cos(g) -
      0.032077 * sin(g) -
      0.014615 * cos(2 * g) -
      0.040849 * sin(2 * g));
  const declination =
    0.006918 -
    0.399912 * cos(g) +
    0.070257 * sin(g) -
    0.006758 * cos(2 * g) +
    0.000907 * sin(2 * g) -
    0.002697 * cos(3 * g) +
    0.00148 * sin(3 * g);
  const phi = latitude * radians;
  // Zenith 90.833°: the sun’s upper edge on the horizon, refraction allowed for.
  const hourAngle =
    acos(cos(90.833 * radians) / (cos(phi) * cos(declination)) - tan(phi) * tan(declination)) /
    radians;
  const at = (angle: number): number => 720 - 4 * (longitude + angle) - equationOfTime + zone;
  return { rise: at(hourAngle), set: at(-hourAngle) };
}

const clock = (hour: string): number => {
  const [h = 0, m = 0] = hour.split(':').map(Number);
  return 60 * h + m;
};

describe('the sun over Maseru on 30 August 2014', () => {
  // 30 August is the 242nd day of 2014.
  const { rise, set } = noaa(242, lat, lon);
  const midnight = Date.parse('2014-08-30T00:00:00+02:00');
  const day = skyOver(midnight, midnight + 86_400_000, lat, lon);
  const begins = (light: string): number =>
    day.find(([minute, name]) => minute > 0 && name === light)?.[0] ?? NaN;

  test.each([
    ['rises', 'day', rise, '06:27'],
    ['sets', 'dusk', set, '17:54']
  ])('%s when NOAA’s equations say so', (_, light, expected, hour) => {
    expect(Math.abs(expected - clock(hour))).toBeLessThanOrEqual(2);
    expect(Math.abs(begins(light) - expected)).toBeLessThanOrEqual(2);
    expect(Math.abs(begins(light) - clock(hour))).toBeLessThanOrEqual(2);
  });

  test('has twilights that last as long as they do at this latitude', () => {
    for (const [from, until] of [
      ['first-light', 'dawn'],
      ['dawn', 'day'],
      ['dusk', 'last-light'],
      ['last-light', 'night']
    ] as const) {
      const minutes = begins(until) - begins(from);
      expect(minutes, from).toBeGreaterThan(20);
      expect(minutes, from).toBeLessThan(32);
    }
  });
});

describe('over the strip', () => {
  test('each light comes in its turn, and the second evening begins before the end', () => {
    expect(sky[0]?.[0]).toBe(0);
    expect(sky.map(([, light]) => light)).toEqual([
      'dusk',
      'last-light',
      'night',
      'first-light',
      'dawn',
      'day',
      'dusk'
    ]);
    const minutes = sky.map(([minute]) => minute);
    expect(minutes).toEqual(minutes.toSorted((a, b) => a - b));
  });

  test.each([
    ['18:00', 'dusk'],
    ['19:00', 'night'],
    ['03:00', 'night'],
    ['05:50', 'first-light'],
    ['06:10', 'dawn'],
    ['06:40', 'day'],
    ['12:00', 'day'],
    ['17:40', 'day']
  ])('at %s it is %s', (hour, light) =>
    expect(lightAt(sky, minuteOfHour(night, hour))).toBe(light)
  );
});

/** What the test of contrasts looks at, and the rules that give each light its colours. */
const checked = new Set(
  [
    ...readFileSync('tests/unit/article/contrast.test.ts', 'utf8').matchAll(
      /rule\("\[data-light='([a-z-]+)'\]"/g
    )
  ].map(([, light]) => light)
);
const tokens = readFileSync('src/lib/article/tokens.css', 'utf8').replace(/\/\*.*?\*\//gs, '');
const selectors = [...tokens.matchAll(/([^{}]+)\{/g)]
  .map(([, head = '']) => [...head.matchAll(/\[data-light='([a-z-]+)'\]/g)].map(([, l]) => l))
  .filter((list) => list.length > 0);

describe('every light that a moment of the night can have', () => {
  const minutes = (Date.parse(night.until) - Date.parse(night.from)) / 60_000;
  const moments = Array.from({ length: minutes / 10 + 1 }, (_, i) => lightAt(sky, i * 10));

  test.each([...new Set(moments)])('%s: all its colours are held to their contrasts', (light) => {
    expect(lights).toContain(light);
    const rules = selectors.filter((list) => list.includes(light));
    expect(rules.length).toBeGreaterThan(0);
    // The test of contrasts finds a rule by the last of its selectors.
    for (const list of rules) expect(checked, list.join(', ')).toContain(list.at(-1));
  });

  test('has a colour of its own in the strip’s sky', () => {
    const strip = readFileSync('src/lib/scenes/night/Strip.svelte', 'utf8');
    for (const light of new Set(moments))
      expect(strip).toMatch(new RegExp(`\\.${light}(,\\s*\\.[a-z-]+)? \\{\\s*stop-color`));
  });
});
