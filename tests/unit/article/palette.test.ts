import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { partyColours } from '$lib/article/partyColours';
import { loadStory } from '$lib/story';
import { ciede2000, contrast, deficiencies, lab, linear, simulate, type Rgb } from './colourVision';

const story = loadStory('data');
const parties = Object.values(story.parties);
/** Those that ever had five seats have a colour of their own; the others share greys. */
const large = parties.filter(({ id }) =>
  story.national.some((row) => row.party === id && row.seats >= 5)
);
/** `data/README.md` promises as much. */
const apart = 13;
const legible = 3;

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

const pairs = large.flatMap((a, i) => large.slice(i + 1).map((b) => [a, b] as const));

describe.each(Object.entries(deficiencies))('to eyes with %s', (_, matrix) => {
  test.each(pairs.map(([a, b]) => [a.id, b.id, a, b] as const))('%s is not %s', (_, __, a, b) => {
    for (const [one, other] of [
      [a.colour, b.colour],
      [a.colourDark, b.colourDark]
    ] as const) {
      const seen = (hex: string) => lab(simulate(linear(hex), matrix));
      expect(ciede2000(seen(one), seen(other))).toBeGreaterThanOrEqual(apart);
    }
  });
});

const css = readFileSync('src/lib/article/tokens.css', 'utf8');
const papers = [...css.matchAll(/--paper:\s*(?:light-dark\()?([#\da-f, ]+)/g)].flatMap(
  ([, colours]) => colours?.match(/#[\da-f]{6}/g) ?? []
);
const [light = '', ...darks] = [...new Set(papers)];

test('there is one light ground, and dark ones for the scheme and the hours', () => {
  expect(light).toBe('#f6f1e6');
  expect(darks.length).toBeGreaterThanOrEqual(4);
});

test.each(parties)('$id stands out from every ground it is drawn on', ({ colour, colourDark }) => {
  expect(contrast(linear(colour), linear(light))).toBeGreaterThanOrEqual(legible);
  const worst = Math.min(...darks.map((dark) => contrast(linear(colourDark), linear(dark))));
  expect(worst).toBeGreaterThanOrEqual(legible);
});

test('a letter in the colour of the ground can be read on the four that win constituencies', () => {
  const winners = new Set(story.constituencies.map(({ party }) => party));
  for (const { id, colour, colourDark } of parties.filter((party) => winners.has(party.id))) {
    expect([id, contrast(linear(colour), linear(light)) >= legible]).toEqual([id, true]);
    expect([id, contrast(linear(colourDark), linear(darks[0] ?? '')) >= legible]).toEqual([
      id,
      true
    ]);
  }
});

test('no colour stands alone: each party has its own mark', () => {
  expect(new Set(parties.map(({ mark }) => mark)).size).toBe(parties.length);
});

test('the style sheet names every party in both schemes, and in the light one where they are not known', () => {
  const sheet = partyColours(parties);
  const [plain = '', known = ''] = sheet.split('@supports');
  for (const { id, colour, colourDark } of parties) {
    expect(plain).toMatch(new RegExp(`--party-${id}:${colour}[;}]`));
    expect(known).toContain(`--party-${id}:light-dark(${colour},${colourDark})`);
    expect(sheet).toContain(`--party-${id}:CanvasText`);
  }
});
