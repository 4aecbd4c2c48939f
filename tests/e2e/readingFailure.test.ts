import type { Page, Route } from 'playwright-core';
import { describe, inject } from 'vitest';
import { stepIds } from './support/steps.ts';
import { expect, test } from './support/test.ts';

/** Ways in which a part of the script may fail to arrive. */
const failures: [string, (route: Route) => Promise<void>][] = [
  ['is not found', (route) => route.fulfill({ status: 404, body: 'not found' })],
  [
    'is a page of HTML',
    (route) => route.fulfill({ contentType: 'text/html', body: '<h1>Sign in</h1>' })
  ],
  [
    'is cut off',
    async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).slice(0, 200);
      await route.fulfill({ contentType: 'text/javascript', body });
    }
  ],
  ['is refused', (route) => route.abort()]
];

/** Every part but the one the page itself asks for. */
const parts = /\/islands\/(?!entry)[^/]*\.js/;

const words = (page: Page) => page.locator('main, body').first().innerText();

describe('when a part of the script', () => {
  test.for(failures)('%s, words and picture stay', async ([, fail], { browser }) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const thrown: string[] = [];
    page.on('pageerror', (error) => thrown.push(error.message));
    const quiet = await browser.newContext({ javaScriptEnabled: false });
    const silent = await quiet.newPage();
    await silent.goto(inject('site'));

    await page.route(parts, fail);
    await page.goto(inject('site'));
    await page.waitForLoadState('networkidle');
    expect(await words(page)).toBe(await words(silent));
    const [first] = await stepIds(page);
    expect(await page.locator('[data-stage] svg:visible').count()).toBeGreaterThan(0);
    expect(await page.locator('[data-live]').count()).toBe(0);

    // The reading position is told all the same.
    const last = (await stepIds(page)).at(-1)!;
    await page.evaluate((hash) => {
      location.hash = hash;
    }, last);
    await page.waitForSelector(`[data-stage][data-step="${last}"]`);

    // At the next approach it is tried again, and now the parts arrive.
    await page.unroute(parts);
    await page.evaluate((hash) => {
      location.hash = hash;
    }, first!);
    await page.waitForSelector(`[data-stage][data-step="${first}"][data-live]`);
    expect(thrown).toEqual([]);
    await quiet.close();
    await context.close();
  });
});
