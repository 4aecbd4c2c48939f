import { pieceStillName } from '$lib/drawing/stillName';
import { pieceStills } from '$lib/embed/guest/viewport';
import { correctionsFile } from '$lib/embed/lastCorrecting';
import { earlierStills } from '$lib/stills/earlier';
import { readStory } from '$lib/story';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, inject } from 'vitest';
import { goTo, stepIds } from './support/steps.ts';
import { expect, test } from './support/test.ts';
import { chapterOnPaper } from './support/places.ts';
import { shownStills } from './support/stills.ts';

const folder = 'build/stills';
const story = readStory('data');
const steps = story.chapters.flatMap(({ steps }) => steps);
const cover = story.meta.cover ? ['cover'] : [];
/** Of the files in a folder, those that are not others packed. */
const listed = (path: string) => readdirSync(path).filter((name) => !/\.(br|gz)$/.test(name));
const read = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');

interface Drawn {
  path: string;
  width: number;
  height: number;
}

interface Entry {
  id: string;
  alt: string;
  title: string;
  wide: Record<'svg' | 'png' | 'dark', Drawn>;
  tall: Entry['wide'];
  card: Drawn;
}
const index = JSON.parse(read('index.json')) as Entry[];

describe('the stills', () => {
  test('are there for every step, in both shapes and both forms, and no others', () => {
    expect(index.map(({ id }) => id)).toEqual(steps.map(({ id }) => id));
    expect(index.map(({ alt }) => alt)).toEqual(steps.map(({ picture }) => picture.alt));
    const named = index.flatMap(({ wide, tall }) =>
      [wide, tall].flatMap(({ svg, png }) => [svg.path, png.path])
    );
    // Those of ids that are none any more are the same pictures under their old names.
    const copies = earlierStills(new Map(named.map((name) => [name, name])), story);
    const others = ['index.json', correctionsFile, 'stage', 'dark', 'card'];
    expect(listed(folder).sort()).toEqual([...named, ...copies.keys(), ...others].sort());
    const bytes = (name: string) => readFileSync(`${folder}/${name}`);
    const dark = index.flatMap(({ wide, tall }) => [wide.dark.path, tall.dark.path]);
    const cards = index.map(({ card }) => card.path);
    for (const [part, names] of Object.entries({ dark, card: cards }))
      expect(
        listed(`${folder}/${part}`)
          .map((name) => `${part}/${name}`)
          .sort()
      ).toEqual(names.sort());
    for (const [copy, name] of copies) expect(bytes(copy).equals(bytes(name)), copy).toBe(true);
  });

  test('are there for every place that a living picture takes, in both shapes, and for frames of all widths', () => {
    const places = [...story.chapters.map(({ id }) => id), ...cover, 'explore'];
    const scenes = [...new Set(steps.map(({ picture }) => picture.scene))];
    expect(listed(`${folder}/stage`).sort()).toEqual(
      [
        ...places.flatMap((place) => [`${place}.svg`, `${place}-tall.svg`]),
        ...scenes.flatMap((scene) =>
          pieceStills.map(({ from }) => `${basename(pieceStillName(scene, from))}.svg`)
        )
      ].sort()
    );
  });

  const files = index.flatMap(({ id, alt, title, wide, tall }) =>
    [wide, tall].map(({ svg, png, dark }) => ({ id, alt, title, svg, png, dark }))
  );

  const all = [
    ...files.map(({ svg }) => svg.path),
    ...listed(`${folder}/stage`).map((name) => `stage/${name}`)
  ];

  test('as SVG need nothing around them', () => {
    const foreign =
      /var\(|color-mix|currentcolor|\s(style|on\w+)="|<(script|use|image|foreignObject)\b|href=|@import|https?:(?!\/\/www\.w3\.org\/2000\/svg")/i;
    const found = all.flatMap((path) => foreign.exec(read(path))?.[0] ?? []);
    expect(found).toEqual([]);
    const lost = all.flatMap((path) => {
      const text = read(path);
      const ids = new Set([...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
      return [...text.matchAll(/url\(#([^)]+)\)/g)].filter(([, id]) => !ids.has(id));
    });
    expect(lost).toEqual([]);
  });

  test('as SVG are light without a style sheet, and have both schemes in one', () => {
    for (const path of all) {
      const text = read(path);
      const [, style = ''] = /<style>(.*?)<\/style>/.exec(text) ?? [];
      expect(text.replace(style, '')).not.toContain('light-dark(');
      // Nothing but colours, and only where both can be said; else the attributes hold.
      if (style)
        expect(style).toMatch(
          /^@supports\(color:light-dark\(red,red\)\)\{:root\{color-scheme:light dark\}:root:target\{color-scheme:dark\}(:root:has\(#light:target\)\{color-scheme:light\})?(\.\w+\{((fill|stroke|stop-color):light-dark\(#\w+,#\w+\);?)+\})+\}@supports not \(color:light-dark\(red,red\)\)\{(:target \.\w+\{((fill|stroke|stop-color):#\w+;?)+\})+\}$/
        );
    }
    const night = all.filter((path) => !read(path).includes('<style>'));
    expect(night.length).toBeGreaterThan(4);
    expect(night.length).toBeLessThan(all.length / 2);
  });

  test('as SVG say their size, what they show, and whose map it is', () => {
    for (const { svg, alt, title } of files) {
      const text = read(svg.path);
      const escaped = (words: string) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      expect(text).toContain(`<title>${escaped(title)}</title><desc>${escaped(alt)}</desc>`);
      expect(text).toContain(
        `role="img" width="${svg.width}" height="${svg.height}" viewBox="0 0 ${svg.width} ${svg.height}"`
      );
      expect(text).toContain(story.meta.headline);
    }
    const maps = steps.filter(({ picture }) => /^(map|night)$/.test(picture.scene));
    const silent = maps.filter(({ id }) => !read(`${id}.svg`).includes('© OpenStreetMap'));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  test('as SVG weigh 25 KB at most on average', () => {
    const bytes = files.reduce((sum, { svg }) => sum + Buffer.byteLength(read(svg.path)), 0);
    expect(bytes / files.length).toBeLessThanOrEqual(25 * 1024);
  });

  test('as PNG have the size that sites ask for', () => {
    const all = [
      ...files.flatMap(({ png, dark }) => [png, dark]),
      ...index.map(({ card }) => card)
    ];
    for (const png of all) {
      const bytes = readFileSync(`${folder}/${png.path}`);
      expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([png.width, png.height]);
    }
    const sizes = new Set(all.map(({ width, height }) => `${width} × ${height}`));
    expect([...sizes].sort()).toEqual(['1080 × 1350', '1200 × 630', '1200 × 675']);
  });

  test('as PNG are dark beside the light, wherever the SVG says both', () => {
    const bytes = (path: string) => readFileSync(`${folder}/${path}`);
    for (const { svg, png, dark } of files)
      expect(bytes(png.path).equals(bytes(dark.path)), svg.path).toBe(
        !read(svg.path).includes('<style>')
      );
  });
});

const [light, dark] = ['rgb(246, 241, 230)', 'rgb(20, 22, 27)'];
test.for([
  { colorScheme: 'light', hash: '', fill: light, unknown: light },
  // Where `light-dark()` is not known a still is dark if asked for by name.
  { colorScheme: 'dark', hash: '', fill: dark, unknown: light },
  { colorScheme: 'light', hash: '#dark', fill: dark, unknown: dark }
] as const)('a still in a $colorScheme scheme “$hash” is $fill', async (asked, { browser }) => {
  const { colorScheme, hash, fill, unknown } = asked;
  const page = await browser.newPage({ colorScheme });
  await page.goto(`${inject('site')}stills/stage/${chapterOnPaper()}.svg${hash}`);
  const ground = page.locator('rect').first();
  const known = await page.evaluate(() => CSS.supports('color', 'light-dark(red, red)'));
  const seen = await ground.evaluate((rect) => getComputedStyle(rect).fill);
  expect(seen).toBe(known ? fill : unknown);
  await page.close();
});

describe('on the page', () => {
  test.for([
    { width: 320, shape: 'tall' },
    { width: 360, shape: 'tall' },
    { width: 900, shape: 'tall' },
    { width: 1280, shape: 'wide' }
  ])('without scripts, $width px wide, every step has its still', async (screen, { open }) => {
    const page = await open({
      javaScriptEnabled: false,
      viewport: { width: screen.width, height: 800 }
    });
    const shown = await shownStills(page);
    expect(shown.map(({ step }) => step)).toEqual(await stepIds(page));
    for (const { step, files, width, naturalWidth } of shown) {
      expect(files).toEqual([`${step}${screen.shape === 'tall' ? '-tall' : ''}.svg`]);
      expect(naturalWidth, step).toBeGreaterThan(0);
      // Type of 12 pixels in the file is no smaller here.
      if (screen.width >= 360) expect(width, step).toBeGreaterThanOrEqual(naturalWidth);
    }
    const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(scrollWidth).toBeLessThanOrEqual(screen.width);
    expect(await page.locator('[data-stage]:visible').count()).toBe(0);
  });

  test('a list has a still for every step as well', async ({ open }) => {
    const page = await open({ path: '?view=list' });
    await page.waitForSelector('html[data-unrolled]');
    const shown = await shownStills(page);
    expect(shown.map(({ step }) => step)).toEqual(await stepIds(page));
  });

  test('they are out of the page while a stage shows their steps, and back where none does', async ({
    open
  }) => {
    const desk = { width: 1280, height: 800 };
    const page = await open({ viewport: desk });
    const steps = await stepIds(page);
    const stills = () => page.locator('.step > img').count();
    const before = await stepStills(page);
    expect(Object.keys(before)).toEqual(steps);

    await goTo(page, steps[1]!);
    await expect.poll(stills).toBe(0);
    // Its zoom at 400 %.
    await page.setViewportSize({ width: 320, height: 200 });
    await expect.poll(stills).toBe(2 * steps.length);
    expect(await stepStills(page)).toEqual(before);
    const shown = await shownStills(page);
    expect(shown.filter(({ naturalWidth }) => naturalWidth === 0)).toEqual([]);
    await page.setViewportSize(desk);
    await expect.poll(stills).toBe(0);

    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await stepStills(page)).toEqual(before);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect.poll(stills).toBe(0);
  });
});

/** The files of each step’s stills, which stand right before its card. */
const stepStills = (page: Page): Promise<Record<string, (string | null)[]>> =>
  page.$$eval('.step', (all) =>
    Object.fromEntries(
      all.map((step) => {
        const stills = [...step.querySelectorAll(':scope > img:has(~ .card)')];
        return [step.id, stills.map((still) => still.getAttribute('src'))];
      })
    )
  );

test('the file the README shows is a still', () => {
  const [, file = ''] = /!\[[^\]]*\]\(([^)]+\.svg)\)/.exec(readFileSync('README.md', 'utf8')) ?? [];
  expect(existsSync(file)).toBe(true);
  expect(readFileSync(file, 'utf8')).toMatch(/^<svg xmlns/);
});
