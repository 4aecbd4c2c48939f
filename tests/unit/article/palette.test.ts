import { describe, expect, test } from 'vitest';
import { partyColours } from '$lib/article/partyColours';
import { loadStory } from '$lib/story';
import { grounds } from '../../../src/build/verify/rules/colours';
import {
  ciede2000,
  contrast,
  deficiencies,
  linear,
  simulate,
  type Rgb
} from '../../../src/build/verify/colourVision';
import { storyDir } from '$lib/story/dir.js';

const story = loadStory(storyDir());
const parties = Object.values(story.parties);

/** Pairs of Sharma, Wu and Dalal 2005, table 1, with their difference. */
const published: readonly (readonly [Rgb, Rgb, number])[] = [
  [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
  [[50, -1, 2], [50, 0, 0], 2.3669],
  [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
  [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
  [[50, 2.5, 0], [73, 25, -18], 27.1492],
  [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  [[22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373],
  [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082]
];

describe('the measure of difference', () => {
  test.each(published)('of %j and %j is %d', (a, b, difference) => {
    expect(ciede2000(a, b)).toBeCloseTo(difference, 4);
    expect(ciede2000(b, a)).toBeCloseTo(difference, 4);
  });

  test.each(Object.entries(deficiencies))('%s leaves white white', (_, matrix) => {
    for (const value of simulate([1, 1, 1], matrix)) expect(value).toBeCloseTo(1, 4);
  });
});

test('there is one light ground, and dark ones for the scheme and the hours', () => {
  const { light, dark } = grounds();
  expect(light).toEqual(['#f6f1e6']);
  expect(dark.length).toBeGreaterThanOrEqual(4);
});

test('black on white has the greatest contrast', () => {
  expect(contrast(linear('#000000'), linear('#ffffff'))).toBeCloseTo(21);
});

test('the style sheet names every party in both schemes, and behind the switches where they are not known', () => {
  const sheet = partyColours(parties);
  const [plain = '', known = ''] = sheet.split('@supports');
  for (const { id, colour, colourDark } of parties) {
    expect(plain).toContain(`--party-${id}:var(--if-light,${colour}) var(--if-dark,${colourDark})`);
    expect(known).toContain(`--party-${id}:light-dark(${colour},${colourDark})`);
    expect(sheet).toContain(`--party-${id}:CanvasText`);
  }
});

test('letters on every party’s colour keep 4.5:1, and its marks 3:1 on their ground, in both schemes', () => {
  const { light, dark } = grounds();
  const sheet = partyColours(parties);
  for (const { id, colour, colourDark } of parties) {
    const [, onLight, onDark] =
      new RegExp(`--on-party-${id}:light-dark\\((#\\w+),(#\\w+)\\)`).exec(sheet) ?? [];
    const long = (hex = '') => linear(hex.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3'));
    expect(contrast(long(onLight), linear(colour)), `${id}, light`).toBeGreaterThanOrEqual(4.5);
    expect(contrast(long(onDark), linear(colourDark)), `${id}, dark`).toBeGreaterThanOrEqual(4.5);
    for (const ground of light)
      expect(contrast(linear(colour), linear(ground)), `${id} on ${ground}`).toBeGreaterThanOrEqual(
        3
      );
    for (const ground of dark)
      expect(
        contrast(linear(colourDark), linear(ground)),
        `${id} on ${ground}`
      ).toBeGreaterThanOrEqual(3);
  }
});
