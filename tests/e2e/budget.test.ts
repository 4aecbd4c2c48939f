import { readdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { rest } from './support/steps.ts';
import { expect, test } from './support/test.ts';

const kilobyte = 1024;
type Kind = 'document' | 'stylesheet' | 'script' | 'font' | 'image' | 'fetch' | string;

/** Counts the requests, and the bytes that come over the wire, by kind; brotli where the server compresses. */
function meter(page: Page) {
  const bytes = new Map<Kind, number>();
  let requests = 0;
  page.on('response', (response) => {
    requests++;
    const kind = response.request().resourceType();
    const length = Number(response.headers()['content-length'] ?? Number.NaN);
    bytes.set(kind, (bytes.get(kind) ?? 0) + length);
  });
  const sum = () => [...bytes.values()].reduce((a, b) => a + b, 0);
  return { of: (kind: Kind) => bytes.get(kind) ?? 0, sum, requests: () => requests };
}

/** Scrolls to the end no faster than the pictures come: one that is passed before costs its still as well. */
async function read(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const waits = () =>
      [...document.querySelectorAll('[data-chapter], [data-explore]')].some((part) => {
        const { top, bottom } = part.getBoundingClientRect();
        const near = top < 2 * innerHeight && bottom > 0;
        return (
          near && !part.querySelector('[data-stage][data-live]') && !part.matches('[data-live]')
        );
      });
    const end = () => document.documentElement.scrollHeight - innerHeight;
    for (let y = 1; y < end(); y += innerHeight / 2) {
      scrollTo({ top: y, behavior: 'instant' });
      await frame();
      for (let left = 600; waits(); await frame())
        if (--left === 0) throw new Error('A picture near the reader does not come.');
    }
  });
  await rest(page);
}

describe('what the page weighs', () => {
  const phone = { viewport: { width: 360, height: 740 } };
  const desk = { viewport: { width: 1280, height: 800 } };

  test.for([phone, desk])('at load, $viewport.width px wide', async (screen, { open }) => {
    let weight!: ReturnType<typeof meter>;
    const page = await open({ ...screen, before: (each) => (weight = meter(each)) });
    await page.waitForLoadState('networkidle');
    expect(weight.of('script'), 'bytes of script').toBeLessThanOrEqual(2 * kilobyte);
    expect(weight.of('document'), 'bytes of HTML').toBeLessThanOrEqual(32 * kilobyte);
    expect(weight.of('stylesheet'), 'bytes of styles').toBeLessThanOrEqual(12 * kilobyte);
    expect(weight.sum(), 'bytes in all').toBeLessThanOrEqual(85 * kilobyte);
    expect(weight.requests(), 'requests').toBeLessThanOrEqual(10);
    expect(await page.locator('*').count(), 'elements').toBeLessThanOrEqual(2200);
    const cdp = await page.context().newCDPSession(page);
    const { jsEventListeners } = await cdp.send('Memory.getDOMCounters');
    expect(jsEventListeners, 'listeners before the first sign of reading').toBeLessThanOrEqual(24);
    const inline = await page.$$eval('script:not([src], [type*="json"])', (scripts) =>
      scripts.reduce((all, { textContent }) => all + (textContent?.length ?? 0), 0)
    );
    expect(inline, 'bytes of script in the page').toBeLessThanOrEqual(kilobyte);
    expect(weight.of('font'), 'bytes of fonts').toBeGreaterThan(0);
  });

  test.for([phone, desk])(
    'after a full scroll, $viewport.width px wide',
    async (screen, { open }) => {
      let weight!: ReturnType<typeof meter>;
      const page = await open({ ...screen, before: (each) => (weight = meter(each)) });
      await read(page);
      expect(weight.sum(), 'bytes in all').toBeLessThanOrEqual(216 * kilobyte);
      expect(weight.requests(), 'requests').toBeLessThanOrEqual(40);
      expect(await page.locator('*').count(), 'elements').toBeLessThanOrEqual(4200);
    }
  );

  test('no style of the root looks into the page', async ({ open }) => {
    const page = await open();
    const selectors = await page.evaluate(() => {
      const all = (rules: CSSRuleList): string[] =>
        [...rules].flatMap((rule) => [
          ...(rule instanceof CSSStyleRule ? [rule.selectorText] : []),
          ...('cssRules' in rule ? all(rule.cssRules as CSSRuleList) : [])
        ]);
      return [...document.styleSheets].flatMap(({ cssRules }) => all(cssRules));
    });
    expect(selectors.length).toBeGreaterThan(300);
    // With every element that comes, the root would be styled anew.
    expect(selectors.filter((each) => /(:root|html|body)[^\s>+~,]*:has\(/.test(each))).toEqual([]);
  });

  test('the first paint, words and picture, waits for no script', async ({ open }) => {
    // Scripts are never answered while this page is looked at.
    const page = await open({
      before: (each) => each.route('**/*.js', () => {}),
      waitUntil: 'commit'
    });
    await page.waitForFunction(
      () => performance.getEntriesByName('first-contentful-paint').length > 0
    );
    expect(await page.locator('h1').isVisible()).toBe(true);
    const still = page.locator('.masthead img');
    await expect
      .poll(() => still.evaluate((img) => (img as HTMLImageElement).naturalWidth))
      .toBeGreaterThan(0);
    expect(await still.isVisible()).toBe(true);
    const blocking = await page.$$eval('script[src]', (scripts) =>
      scripts
        .filter(
          (script) => script.getAttribute('type') !== 'module' && !script.hasAttribute('async')
        )
        .map((script) => script.outerHTML)
    );
    expect(blocking).toEqual([]);
  });

  test.for([phone, desk])(
    'the first screen waits for no style sheet and stays as it is painted, $viewport.width px wide',
    async (screen, { open }) => {
      const early = await open({
        ...screen,
        // Sheets are never answered while this page is looked at.
        before: (each) => each.route('**/*.css', () => {}),
        waitUntil: 'commit'
      });
      await early.waitForFunction(
        () => performance.getEntriesByName('first-contentful-paint').length > 0
      );
      const late = await open(screen);
      const seen = await firstScreen(early);
      expect(seen.length).toBeGreaterThan(20);
      expect(seen).toEqual(await firstScreen(late));
    }
  );
});

describe('what a scene in a frame weighs', () => {
  test.for([360, 900])('at load, $0 px wide', async (width, { open }) => {
    const scenes = readdirSync('build/embed/scene');
    const weighed = scenes.map(async (scene) => {
      let weight!: ReturnType<typeof meter>;
      const page = await open({
        path: `embed/scene/${scene}/`,
        viewport: { width, height: 800 },
        before: (each) => (weight = meter(each))
      });
      await page.waitForSelector('html[data-alive]');
      await page.waitForLoadState('networkidle');
      return { scene, fonts: weight.of('font'), all: weight.sum(), requests: weight.requests() };
    });
    for (const { scene, fonts, all, requests } of await Promise.all(weighed)) {
      expect(fonts, `${scene}: bytes of fonts`).toBeGreaterThan(0);
      expect(all, `${scene}: bytes in all`).toBeLessThanOrEqual(45 * kilobyte);
      expect(requests, `${scene}: requests`).toBeLessThanOrEqual(12);
    }
  });
});

/** Where everything of the bar and of the title picture is, and how it looks. */
async function firstScreen(page: Page) {
  // Chromium 121 may wait for ever for faces that are all there.
  await page.waitForFunction(() => [...document.fonts].every(({ status }) => status !== 'loading'));
  return page.$$eval('.skip, nav.bar, nav.bar *, .masthead, .masthead *', (all) =>
    all.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const { color, backgroundImage, backgroundColor, font, opacity } = getComputedStyle(element);
      const box = [x, y, width, height].map(Math.round).join(' ');
      return [
        element.className,
        box,
        color,
        backgroundImage,
        backgroundColor,
        font,
        opacity
      ].join();
    })
  );
}
