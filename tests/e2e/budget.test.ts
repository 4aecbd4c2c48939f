import type { Page } from 'playwright-core';
import { describe } from 'vitest';
import { goTo, scrollThrough } from './support/steps.ts';
import { expect, test } from './support/test.ts';

const kilobyte = 1024;
type Kind = 'document' | 'stylesheet' | 'script' | 'font' | 'image' | 'fetch' | string;

/** Counts the bytes that come over the wire, by kind; brotli where the server compresses. */
function meter(page: Page) {
  const bytes = new Map<Kind, number>();
  page.on('response', (response) => {
    const kind = response.request().resourceType();
    const length = Number(response.headers()['content-length'] ?? Number.NaN);
    bytes.set(kind, (bytes.get(kind) ?? 0) + length);
  });
  const sum = () => [...bytes.values()].reduce((a, b) => a + b, 0);
  return { of: (kind: Kind) => bytes.get(kind) ?? 0, sum };
}

/** The first step of each chapter. */
const firstSteps = (page: Page) =>
  page.$$eval('[data-chapter]', (chapters) =>
    chapters.flatMap((chapter) => chapter.querySelector('.step')?.id ?? [])
  );

describe('what the page weighs', () => {
  const phone = { viewport: { width: 360, height: 740 } };
  const desk = { viewport: { width: 1280, height: 800 } };

  test.for([phone, desk])('at load, $viewport.width px wide', async (screen, { open }) => {
    let weight!: ReturnType<typeof meter>;
    const page = await open({ ...screen, before: (each) => (weight = meter(each)) });
    await page.waitForLoadState('networkidle');
    expect(weight.of('script'), 'bytes of script').toBeLessThanOrEqual(40 * kilobyte);
    expect(weight.sum(), 'bytes in all').toBeLessThanOrEqual(120 * kilobyte);
    expect(weight.of('font'), 'bytes of fonts').toBeGreaterThan(0);
  });

  test.for([phone, desk])(
    'after a full scroll, $viewport.width px wide',
    async (screen, { open }) => {
      let weight!: ReturnType<typeof meter>;
      const page = await open({ ...screen, before: (each) => (weight = meter(each)) });
      // At a reader's pace: a stage that is passed before it has come to life costs its still as well.
      for (const id of await firstSteps(page)) await goTo(page, id);
      await scrollThrough(page);
      expect(weight.sum(), 'bytes in all').toBeLessThanOrEqual(220 * kilobyte);
    }
  );

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
});
