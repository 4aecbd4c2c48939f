import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync('src/lib/article/tokens.css', 'utf8').replace(/\/\*.*?\*\//gs, '');
type Colours = Readonly<Record<string, string>>;

/** The hexadecimal colours of the rule whose selector ends so, the nth of its kind, in a scheme. */
function rule(selector: string, nth = 0, scheme: 'light' | 'dark' = 'dark'): Colours {
  const rules = [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].filter(([, head]) =>
    head!.trim().endsWith(selector)
  );
  const body = rules[nth]?.[2] ?? '';
  const colours = /--([\w-]+):\s*(?:light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)|(#[\da-f]{6}))/g;
  return Object.fromEntries(
    [...body.matchAll(colours)].map(([, name, light, dark, both]) => [
      name,
      both ?? (scheme === 'light' ? light : dark)
    ])
  ) as Colours;
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const c = parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const page = rule(':root', 0, 'light');
const dark = rule(':root');
const day = { ...page, ...rule("[data-light='day']", 0, 'light') };
const night = rule("[data-light='dusk']", 0);
const darkDay = { ...dark, ...rule("[data-light='day']", 0) };
const schemes: Record<string, Colours> = {
  light: page,
  day,
  dark,
  'day in the dark scheme': darkDay,
  night,
  'first-light': { ...night, ...rule("[data-light='last-light']", 0) },
  dawn: { ...night, ...rule("[data-light='dawn']", 0) },
  dusk: { ...night, ...rule("[data-light='dusk']", 1) }
};

/** How light the ground of a picture is, from night to day. */
describe.each([
  ['light', day],
  ['dark', darkDay]
])('in the %s scheme', (_, noon) => {
  const of = (name: string) => schemes[name]!;
  const twilight = [of('first-light'), of('dawn')];
  test.each(['land', 'land-other', 'paper', 'halo'])('%s is lighter the later it is', (ground) => {
    const hours = [night, ...twilight, noon].map((colours) => luminance(colours[ground]!));
    expect(hours.toSorted((a, b) => a - b)).toEqual(hours);
    expect(new Set(hours).size).toBe(4);
  });
  test('and the land of noon is lighter by far than any twilight’s', () => {
    for (const light of [...twilight, of('dusk')])
      expect(luminance(noon['land']!)).toBeGreaterThan(1.5 * luminance(light['land']!));
  });
});

const text = [
  ['ink', 'paper'],
  ['ink-soft', 'paper'],
  ['ink-soft', 'paper-deep'],
  ['ink', 'land'],
  ['ink-soft', 'land'],
  ['ink-soft', 'land-other'],
  ['accent', 'paper'],
  ['accent', 'land'],
  ['on-accent', 'accent'],
  ['water-ink', 'land'],
  ['water-ink', 'land-other'],
  ['card-ink', 'card'],
  ['card-soft', 'card'],
  ['accent', 'card']
] as const;
const marks = [
  ['focus', 'paper'],
  ['focus', 'card'],
  ['water', 'land'],
  ['water', 'land-other'],
  ['border', 'land-other'],
  ['hatch', 'land'],
  ['mark', 'land'],
  ['mark-soft', 'land'],
  ['mark-soft', 'land-other'],
  ['mark-soft', 'paper']
] as const;

describe.each(Object.keys(schemes))('in the colours of %s', (name) => {
  const colours = schemes[name]!;
  const held = (pairs: readonly (readonly [string, string])[]) =>
    pairs.filter(([front, ground]) => colours[front] && colours[ground]);

  test('there is something to compare', () => {
    expect(Object.keys(colours).length).toBeGreaterThan(12);
  });
  test.each(held(text))('text in %s on %s keeps 4.5:1', (front, ground) => {
    expect(contrast(colours[front]!, colours[ground]!)).toBeGreaterThanOrEqual(4.5);
  });
  test.each(held(marks))('marks in %s on %s keep 3:1', (front, ground) => {
    expect(contrast(colours[front]!, colours[ground]!)).toBeGreaterThanOrEqual(3);
  });
});
