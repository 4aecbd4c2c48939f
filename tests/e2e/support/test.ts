import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { expect, inject, test as base } from 'vitest';
import { launch } from '../../tools/browser.js';
import { closeWatched, watch } from './watch.ts';

export interface OpenOptions extends BrowserContextOptions {
  /** Where the site stands; the one at the root of its host if not given. */
  at?: string;
  /** The query or fragment, `#step-id`. */
  path?: string;
  /** Called before the page is asked for, to route or count its requests. */
  before?: (page: Page) => unknown;
  /** What to wait for; the `load` event if not given. */
  waitUntil?: 'load' | 'commit';
}

interface Fixtures {
  browser: Browser;
  /** Opens the story; the test fails on any message, error or foreign request of the page. */
  open: (options?: OpenOptions) => Promise<Page>;
}

/** vitest's `test` with one browser per worker and pages that are watched for trouble. */
export const test = base.extend<Fixtures>({
  browser: [
    async ({}, use) => {
      const browser = await launch(inject('browserPath'));
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' }
  ],
  open: async ({ browser }, use) => {
    const trouble: string[] = [];
    const opened: BrowserContext[] = [];
    await use(async ({ at = inject('site'), path = '', before, waitUntil, ...options } = {}) => {
      const context = await browser.newContext(options);
      opened.push(context);
      const page = await context.newPage();
      await watch(page, new URL(at).origin, trouble);
      await before?.(page);
      await page.goto(at + path, { waitUntil });
      return page;
    });
    const heard = await closeWatched(opened, trouble);
    expect(heard, 'messages, errors and foreign requests of the page').toEqual([]);
  }
});

export { expect };
